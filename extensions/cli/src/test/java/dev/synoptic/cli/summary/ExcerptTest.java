// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  private static String excerpt(String text, List<Span> highlights, int longest) {
    Page page = new Page(120, false);
    page.paragraph(0, 0, Excerpt.of(text, new Span(0, text.length()), highlights, longest));
    return page.toString().strip();
  }

  @Test
  void shortTextStaysWhole() {
    assertThat(excerpt("It cost 12 million.", List.of(new Span(8, 10)), 50))
        .isEqualTo("It cost *12* million.");
  }

  @Test
  void longTextIsCutAroundTheHighlight() {
    String text = "aa ".repeat(100) + "12 " + "bb ".repeat(100);
    assertThat(excerpt(text, List.of(new Span(300, 302)), 20))
        .matches("… (aa ){1,3}\\*12\\* (bb ){1,3}…");
  }

  @Test
  void longTextWithoutHighlightKeepsItsBeginning() {
    assertThat(excerpt("one two three four", List.of(), 9)).isEqualTo("one two …");
  }

  @Test
  void noCutSplitsASurrogatePair() {
    String text = "\ud83d\ude00".repeat(200);
    for (int longest = 10; longest < 60; longest++) {
      assertThat(excerpt(text, List.of(new Span(200, 202)), longest)).doesNotContain("\\u");
    }
  }

  @Test
  void overlappingAndOutlyingHighlightsAreClipped() {
    assertThat(excerpt("abcdef", List.of(new Span(1, 3), new Span(2, 4), new Span(9, 12)), 50))
        .isEqualTo("a*bc**d*ef");
  }
}
