// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void escapesWhatSteersATerminal() {
    assertThat(PlainText.clean("a\u001b[31mb\u0007\u009b\u007f"))
        .isEqualTo("a\\u001b[31mb\\u0007\\u009b\\u007f");
  }

  @Test
  void escapesWhatTurnsTheReadingDirection() {
    assertThat(PlainText.clean("a\u202eb\u2066")).isEqualTo("a\\u202eb\\u2066");
  }

  @Test
  void escapesHalfASurrogatePair() {
    assertThat(PlainText.clean("a\ud83db\ude00")).isEqualTo("a\\ud83db\\ude00");
  }

  @Test
  void joinsWhiteSpaceOfAllKinds() {
    assertThat(PlainText.clean("a \r\n\t b\u00a0\u2028c\u0085")).isEqualTo("a b c\\u0085");
  }

  @Test
  void dropsWhatNobodySees() {
    assertThat(PlainText.clean("so\u00adft\u200b\ufeff")).isEqualTo("soft");
  }

  @Test
  void keepsScriptsAndEmoji() {
    String family = "\ud83d\udc69\u200d\ud83d\udc67 می\u200cخواهم e\u0301";
    assertThat(PlainText.clean(family)).isEqualTo(family);
  }

  @Test
  void keepsNoControlCharacterWhatever() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      String clean = PlainText.clean("x" + Character.toString(character));
      assertThat(clean.chars().noneMatch(unit -> unit < ' ' || (unit >= 0x7f && unit < 0xa0)))
          .as("U+%04X", character)
          .isTrue();
    }
  }
}
