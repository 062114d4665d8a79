// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.synoptic.analysis.token.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for any text: spans inside the tokens, ordered bounds, linear time. */
class FigurePropertiesTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 3, 28));

  @Provide
  Arbitrary<String> figureTexts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "5",
            "10",
            "2031",
            "1,000",
            "3.5",
            "0",
            "007",
            "27",
            "$",
            "\u20AC",
            "%",
            "-",
            "\u2013",
            ",",
            ".",
            "/",
            ":",
            "+",
            "~",
            "'",
            "a",
            "half",
            "dozen",
            "hundred",
            "million",
            "thousands",
            "of",
            "and",
            "or",
            "to",
            "between",
            "from",
            "at",
            "least",
            "more",
            "than",
            "third",
            "quarter",
            "March",
            "May",
            "Thursday",
            "last",
            "next",
            "week",
            "ago",
            "p.m.",
            "GMT",
            "years",
            "old",
            "km",
            "m",
            "per",
            "hour",
            "degrees",
            "boats",
            "US",
            "Su",
            "aged",
            "Feb",
            "30",
            "since",
            "by",
            "o",
            "clock",
            "twenty",
            "one",
            "second",
            "\u00BD",
            "tens");
    Arbitrary<String> joints = Arbitraries.of(" ", "", " ", " ");
    return Combinators.combine(parts, joints)
        .as((part, joint) -> part + joint)
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void figureTextsKeepTheLaws(@ForAll("figureTexts") String text) {
    checkLaws(FigureTokens.standard(text));
    checkLaws(FigureTokens.blanks(text));
  }

  @Property(tries = 500)
  void anyTextsKeepTheLaws(@ForAll String text) {
    checkLaws(FigureTokens.standard(text));
    checkLaws(FigureTokens.blanks(text));
  }

  private static void checkLaws(Tokens tokens) {
    FigureReader.Figures figures = FigureReader.read(tokens, PUBLISHED);
    boolean[] taken = new boolean[tokens.size()];
    int last = 0;
    for (TimeMention time : figures.times()) {
      assertThat(time.firstToken()).isGreaterThanOrEqualTo(last).isLessThan(time.endToken());
      assertThat(time.endToken()).isLessThanOrEqualTo(tokens.size());
      assertThat(time.value().expression()).isNotEmpty();
      Arrays.fill(taken, time.firstToken(), time.endToken(), true);
      last = time.endToken();
    }
    checkQuantities(tokens, figures.quantities(), taken);
    assertThat(TimeReader.read(tokens, PUBLISHED)).isEqualTo(figures.times());
    assertThat(QuantityReader.read(tokens, figures.times())).isEqualTo(figures.quantities());
  }

  private static void checkQuantities(
      Tokens tokens, List<QuantityMention> quantities, boolean[] taken) {
    int last = 0;
    for (QuantityMention quantity : quantities) {
      assertThat(quantity.firstToken())
          .isGreaterThanOrEqualTo(last)
          .isLessThan(quantity.endToken());
      assertThat(quantity.endToken()).isLessThanOrEqualTo(tokens.size());
      assertThat(quantity.head()).isBetween(-1, tokens.size() - 1);
      assertThat(quantity.value().low()).isLessThanOrEqualTo(quantity.value().high());
      last = quantity.endToken();
      for (int i = quantity.firstToken(); i < last; i++) {
        assertThat(taken[i]).isFalse();
      }
    }
  }

  @Test
  void hugeNumbersAreNoFigures() {
    String digits = "1" + "0".repeat(400);
    for (String text :
        new String[] {digits + " boats", digits + "." + digits, "$" + digits + "m"}) {
      checkLaws(FigureTokens.standard(text));
      assertThat(QuantityReader.read(FigureTokens.blanks(text), List.of())).isEmpty();
    }
  }

  @Test
  void manyMagnitudesStayFinite() {
    String text =
        "0 to 5 " + "million ".repeat(60) + "boats and tens " + "of thousands ".repeat(60);
    checkLaws(FigureTokens.standard(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-",
        "5 to ",
        "a ",
        "million ",
        "about ",
        "more than ",
        "1,000,",
        "March ",
        "Monday and ",
        "2021-",
        "of thousands ",
        "twenty-",
        "$",
        "half ",
        "two or ",
        "p.m. ",
        "will ",
        "5/",
        "1.",
        "x",
        "a.",
        "years ago ",
        "last ",
        "between 5 and ",
        "+4 ",
        "5 x's "
      })
  void longRepetitionsTakeLinearTime(String part) {
    Tokens tokens = FigureTokens.blanks(part.repeat(1_000_000 / part.length()));
    assertTimeout(Duration.ofMinutes(1), () -> FigureReader.read(tokens, PUBLISHED));
  }
}
