// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

  @Property
  void aTextWithoutAnOpeningMarkHasNoRuns(@ForAll("texts") String text) {
    int[] whole = {0, text.length()};
    boolean found = !QuoteMarks.read(text, whole, new int[] {text.length()}).isEmpty();
    assertThat(found && !QuoteMarks.mayOpen(text)).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab1 .,''''\u2019\u2019`")
        .withChars("\u2018\u201A\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\uFF02\"")
        .ofMaxLength(12);
  }

  @Test
  @DisplayName("an apostrophe inside or behind a word opens nothing")
  void apostrophes() {
    assertThat(QuoteMarks.mayOpen("The harbour's workers didn't ask the owners' leave.")).isFalse();
    assertThat(QuoteMarks.mayOpen("The harbour\u2019s workers didn\u2019t.")).isFalse();
    assertThat(QuoteMarks.mayOpen("They were told to 'wait'.")).isTrue();
    assertThat(QuoteMarks.mayOpen("He said \u201Cno\u201D.")).isTrue();
  }
}
