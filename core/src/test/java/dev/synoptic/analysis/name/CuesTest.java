// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.token.Cues;
import dev.synoptic.analysis.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

  @ParameterizedTest
  @CsvSource({
    "not, 1",
    "n't, 1",
    "didn't, 1",
    "never, 1",
    "without, 1",
    "refused, 1",
    "may, 2",
    "must, 2",
    "reportedly, 2",
    "expected, 2",
    "cannot, 3",
    "can't, 3",
    "couldn't, 3",
    "said, 4",
    "told, 4",
    "according, 4",
    "denied, 5",
    "will, 8",
    "won't, 9",
    "she'll, 8",
    "bridge, 0",
    "'', 0",
  })
  void flagsWords(String word, byte flags) {
    assertThat(Cues.flags(word)).isEqualTo(flags);
  }

  @ParameterizedTest
  @CsvSource({
    "They failed to agree, failed, 1",
    "The bridge failed again, failed, 0",
    "They ruled out a deal, ruled, 1",
    "They ruled for years, ruled, 0",
    "They came in May again, May, 0",
    "May they come, May, 2",
    "They may come, may, 2",
    "They are set to come, set, 2",
    "A set of keys, set, 0",
    "They are going to come, going, 8",
    "They declined to come, declined, 1",
    "Prices declined again, declined, 0",
  })
  void flagsWordsWhereTheyStand(String text, String word, byte flags) {
    Tokens tokens = NameTexts.of(text).tokens();
    int token = 0;
    while (!tokens.surface(token).equals(word)) {
      token++;
    }
    assertThat(Cues.flags(tokens, token)).isEqualTo(flags);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They failed", "It is due", "n't"})
  void theLastTokenHasNoNext(String text) {
    Tokens tokens = NameTexts.of(text).tokens();
    assertThat(Cues.flags(tokens, tokens.size() - 1)).isBetween((byte) 0, (byte) 1);
  }

  @Test
  void flagsAreDistinctBits() {
    assertThat(Cues.NEGATION | Cues.MODALITY | Cues.REPORTING | Cues.FUTURE).isEqualTo(15);
  }
}
