// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.model.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The signs at a number")
class NumberSignsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          It cost $500 today.|$|$500
          It cost US$500 today.|$|$500
          It cost 500 € today.|€|500 €
          It cost 500€ today.|€|500€
          It rose 5%.|%|5%
          It rose 5 %, they say.|%|5 %
          It rose <5% today.|%<|<5%
          It was -15 degrees.|-|-15
          It was −15 degrees.|-|−15
          It was (-15) degrees.|-|-15
          It was minus 15 degrees.||15
          They said - 15 of them - no.||15
          Runs 2010-15 are over.||2010
          In route-66 bars.||66
          It cost 500.||500
          It is 5$6.||5
          """,
      delimiter = '|',
      emptyValue = "",
      nullValues = {})
  @DisplayName("are found on both sides of it, and belong to its place")
  void signs(String text, String signs, String place) {
    Tokens tokens = tokens(text);
    int number = number(tokens);
    assertThat(NumberSigns.at(tokens, number)).isEqualTo(signs == null ? "" : signs);
    assertThat(NumberSigns.span(tokens, number).in(text)).isEqualTo(place);
  }

  @Test
  @DisplayName("are none at a word")
  void words() {
    Tokens tokens = tokens("Profit + loss");
    assertThat(NumberSigns.at(tokens, 0)).isEmpty();
    assertThat(NumberSigns.span(tokens, 0)).isEqualTo(tokens.span(0, 1));
  }

  private static int number(Tokens tokens) {
    int number = 0;
    while (!tokens.is(number, Tokens.NUMERIC)) {
      number++;
    }
    return number;
  }

  private static Tokens tokens(String text) {
    return new ArticleAnalyzer(Language.of("en")).analyze(Article.of("a", text)).tokens();
  }
}
