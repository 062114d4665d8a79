// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads times from invented sentences; the day of publication is Friday, 28 March 2031. */
class TimeReaderTest {

  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 3, 28));

  private static String expressions(Tokens tokens) {
    return TimeReader.read(tokens, Optional.empty()).stream()
        .map(mention -> mention.value().expression())
        .collect(Collectors.joining("; "));
  }

  private static String days(String text) {
    return TimeReader.read(FigureTokens.standard(text), PUBLISHED).stream()
        .map(mention -> days(mention.value()))
        .collect(Collectors.joining("; "));
  }

  private static String days(Value.Time value) {
    String first = value.first().map(LocalDate::toString).orElse("");
    String last = value.last().map(LocalDate::toString).orElse("");
    return first.equals(last) ? first : first + ".." + last;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rained on Thursday | thursday
          It rained on Thursday night | thursdayTnight
          It rained Thu. | thursday
          It rained on Sat | saturday
          It rained on 27 March 2031 | 2031-03-27
          It rained on 27th March 2031 | 2031-03-27
          It rained on the 27th of March | --03-27
          It rained on March 27, 2031 | 2031-03-27
          It rained on the Fourth of July | --07-04
          It rained on March 27th | --03-27
          It rained on Mar. 27 | --03-27
          It rained on Thursday, March 27 | --03-27
          It rained on Thursday, 27 March 2031 | 2031-03-27
          It rained in March 2031 | 2031-03
          It rained in March | --03
          It rained in March of 2031 | 2031-03
          It rained in Sept. 2031 | 2031-09
          It rained on 2031-03-27 | 2031-03-27
          It rained on 2031/03/27 | 2031-03-27
          It rained on 27.3.2031 | 2031-03-27
          It rained on 27/3/2031 | 2031-03-27
          It rained on 3/27/2031 | 2031-03-27
          It rained in 2022 | 2022
          It rained in mid-2022 | 2022
          The 2022 games were wet | 2022
          It rained in the 1990s | 1990s
          It rained in the '90s | 1990s
          It rained in 2021-22 | 2021/2022
          It rained in 2021-2023 | 2021/2023
          It rained from 2021 to 2023 | 2021/2023
          It rained in the third quarter | --Q3
          It rained in the third quarter of 2030 | 2030-Q3
          It rained in Q3 2030 | 2030-Q3
          It rained in the first half of 2030 | 2030-H1
          It rained last week | last-week
          It rained this month | this-month
          It will rain next year | next-year
          It rained last Thursday | last-thursday
          It will rain next Thursday | next-thursday
          It rained last March | last---03
          It rained yesterday | yesterday
          It rained yesterday morning | yesterdayTmorning
          It rains today | today
          It rained this morning | todayTmorning
          It rained last night | yesterdayTnight
          It rains tonight | todayTnight
          It will rain tomorrow | tomorrow
          It rained two months ago | -P2M
          It rained a week ago | -P1W
          It rained 10 years ago | -P10Y
          It has rained since 2022 | 2022/..
          It has rained since Thursday | thursday/..
          It must end by Friday | ../friday
          It rained until March 27 | ../--03-27
          It rained before 2022 | ../2022
          It rained in February and March | --02/--03
          It rained on Monday and Tuesday | monday/tuesday
          It rained from Monday to Friday | monday/friday
          It rained on March 6-8 | --03-06/--03-08
          It rained at 20:00 GMT | T20:00GMT
          It rained at 8 p.m. | T20:00
          It rained at 8.30pm | T20:30
          It rained at 8am | T08:00
          It rained at 12 a.m. | T00:00
          It rained at 12 p.m. | T12:00
          It rained at 0335 GMT | T03:35GMT
          It rained at 9 o'clock | T09:00
          It rained at nine o'clock in the evening | T21:00
          It rained at noon | T12:00
          It rained at midnight | T00:00
          It rained on Thursday at 8 p.m. | thursdayT20:00
          It rained at 8 p.m. on Thursday | thursdayT20:00
          It rained at 20:00 GMT on 2031-03-27 | 2031-03-27T20:00GMT
          It rained on 2031-03-27T20:00Z | 2031-03-27T20:00UTC
          """)
  void readsTimes(String text, String expected) {
    assertThat(expressions(FigureTokens.standard(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "They may march on the town",
    "They march at dawn",
    "March on and it may end",
    "The cat sat in the sun",
    "The Sun wrote about it",
    "The second boat sank",
    "It took two months",
    "More than 2000 boats sank",
    "It cost $2022",
    "It weighs 2000 kg",
    "It stood at 25:70",
    "Mister Mark came",
  })
  void leavesOtherWordsAlone(String text) {
    assertThat(expressions(FigureTokens.standard(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rained on Thursday | 2031-03-27
          It rained on Friday | 2031-03-28
          It rained on Saturday | 2031-03-22
          It will rain on Saturday | 2031-03-29
          The vote is due on Monday | 2031-03-31
          It will rain again, they said on Saturday | 2031-03-22
          They said Tuesday that it will rain again | 2031-03-25
          It rained last Friday | 2031-03-21
          It will rain next Friday | 2031-04-04
          It rained yesterday | 2031-03-27
          It will rain tomorrow | 2031-03-29
          It rained last week | 2031-03-17..2031-03-23
          It rained this week | 2031-03-24..2031-03-30
          It rained last month | 2031-02-01..2031-02-28
          It rained last year | 2030-01-01..2030-12-31
          It will rain next year | 2032-01-01..2032-12-31
          It rained two days ago | 2031-03-26
          It rained two months ago | 2031-01-01..2031-01-31
          It rained in November | 2030-11-01..2030-11-30
          It will rain in November | 2031-11-01..2031-11-30
          It rained on March 27 | 2031-03-27
          It rained on December 24 | 2030-12-24
          It rained in February and March | 2031-02-01..2031-03-31
          It rained in 2022 | 2022-01-01..2022-12-31
          It has rained since 2022 | 2022-01-01..
          It must end by Monday, officials say it will | ..2031-03-31
          It rained in the first quarter | 2031-01-01..2031-03-31
          It rained on Feb. 30 | 2031-02-01..2031-02-28
          It rained last weekend | 2031-03-22..2031-03-23
          It rained at 8 p.m. |
          """)
  void resolvesAgainstPublication(String text, String expected) {
    assertThat(days(text)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It rained on Thursday , March 27 , 2031 . | 2031-03-27
          It rained at 8 p.m. . | T20:00
          It rained at 8 pm . | T20:00
          It rained at 20:00 GMT . | T20:00GMT
          It rained Thursday 's evening . | thursday
          It rained on 2031-03-27 . | 2031-03-27
          """)
  void readsTokensGivenByTheCaller(String text, String expected) {
    assertThat(expressions(FigureTokens.blanks(text))).isEqualTo(expected);
  }

  @Test
  void coversThePrepositionThatOpensAStretch() {
    Tokens tokens = FigureTokens.standard("It has rained since early 2022 and on Monday");
    assertThat(TimeReader.read(tokens, Optional.empty()))
        .extracting(
            mention -> tokens.span(mention.firstToken(), mention.endToken()).in(tokens.text()))
        .containsExactly("since early 2022", "Monday");
  }
}
