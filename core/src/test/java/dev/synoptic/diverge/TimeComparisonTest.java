// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.figure.FigureTokens;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.figure.TimeReader;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeComparisonTest {

  private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2031, 3, 28));

  private static Value.Time read(String text, Optional<LocalDate> published) {
    List<TimeMention> mentions = TimeReader.read(FigureTokens.standard(text), published);
    assertThat(mentions).as(text).hasSize(1);
    return mentions.get(0).value();
  }

  private static void check(
      String left, String right, Agreement expected, Optional<LocalDate> published) {
    Value.Time a = read(left, published);
    Value.Time b = read(right, published);
    assertThat(TimeComparison.compare(a, b)).isEqualTo(expected);
    assertThat(TimeComparison.compare(b, a)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Thursday | on Thursday | SAME
          on Thursday | yesterday | SAME
          on Thursday | on March 27 | SAME
          on Thursday | on 2031-03-27 | SAME
          in March | in March 2031 | SAME
          in February and March | from February to March | SAME
          since 2022 | since 2022 | SAME
          until Monday | until at least Monday | SAME
          last month | in February | SAME
          in March | on March 27 | COMPATIBLE
          in 2031 | on Thursday | COMPATIBLE
          this week | on Thursday | COMPATIBLE
          in the first quarter | in March | COMPATIBLE
          since 2022 | in 2023 | COMPATIBLE
          on Thursday | on Thursday night | COMPATIBLE
          on Thursday night | on Thursday at 8 p.m. | COMPATIBLE
          by Friday | on Thursday | COMPATIBLE
          on Thursday | on Wednesday | CONFLICT
          until Monday | until Sunday evening | CONFLICT
          yesterday | today | CONFLICT
          on March 27 | on March 26 | CONFLICT
          in March | in February | CONFLICT
          in 2022 | in 2023 | CONFLICT
          since 2022 | since 2020 | CONFLICT
          since 2022 | in 2019 | CONFLICT
          last week | this week | CONFLICT
          two months ago | last week | CONFLICT
          on Thursday morning | on Thursday evening | CONFLICT
          on Thursday at 8 p.m. | on Thursday at 9 p.m. | CONFLICT
          on Monday and Tuesday | from Tuesday to Thursday | CONFLICT
          """)
  void comparesKnownDays(String left, String right, Agreement expected) {
    check(left, right, expected, FRIDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Thursday | on Thursday | SAME
          on March 27 | on the 27th of March | SAME
          yesterday | yesterday | SAME
          since March | since March | SAME
          at 20:00 GMT | at 9 p.m. CET | SAME
          at 8 p.m. | at 20:00 | SAME
          on March 27 | on March 27, 2031 | COMPATIBLE
          on March 27 | in March | COMPATIBLE
          on Thursday | on March 27, 2031 | COMPATIBLE
          in March 2031 | in 2031 | COMPATIBLE
          in the third quarter | in August | COMPATIBLE
          in the 1990s | in 1994 | COMPATIBLE
          since March | in March | COMPATIBLE
          from Monday to Friday | on Wednesday | COMPATIBLE
          since Monday | on Wednesday | COMPATIBLE
          at 8 p.m. | at 8 p.m. on Thursday | COMPATIBLE
          at 20:00 | at 20:00 GMT | COMPATIBLE
          on Thursday | on Friday | CONFLICT
          on Thursday | on March 28, 2031 | CONFLICT
          on March 27 | on March 28 | CONFLICT
          on March 27 | in April | CONFLICT
          in the third quarter | in May | CONFLICT
          in the 1990s | in 2004 | CONFLICT
          from Monday to Wednesday | on Friday | CONFLICT
          at 20:00 GMT | at 20:00 CET | CONFLICT
          at 8 p.m. | at 8 a.m. | CONFLICT
          on Thursday | in March | INCOMPARABLE
          on Thursday | yesterday | INCOMPARABLE
          last week | two months ago | INCOMPARABLE
          at 8 p.m. | on Thursday | INCOMPARABLE
          at 20:00 EST | at 21:00 IST | INCOMPARABLE
          at 20:00 CET | at 22:00 MSK | SAME
          at 20:00 EST | at 10:00 JST | SAME
          at 20:00 PDT | at 21:00 MDT | SAME
          at 20:00 CDT | at 18:00 PST | CONFLICT
          at 20:00 HKT | at 22:00 AEST | SAME
          at 20:00 BST | at 22:00 EEST | SAME
          at 20:00 CEST | at 20:00 EET | SAME
          at 20:00 AEDT | at 9:00 UTC | SAME
          at 20:00 EDT | at 17:00 MST | SAME
          at 20:00 | at 21:00 GMT | INCOMPARABLE
          on Monday morning | on Monday at 9 a.m. | COMPATIBLE
          on Monday morning | on Monday at 1 p.m. | CONFLICT
          on Monday afternoon | on Monday at 1 p.m. | COMPATIBLE
          on Monday afternoon | on Monday at 9 a.m. | CONFLICT
          on Monday afternoon | on Monday at 8 p.m. | CONFLICT
          on Monday evening | on Monday at 8 p.m. | COMPATIBLE
          on Monday evening | on Monday at 1 p.m. | CONFLICT
          on Monday night | on Monday at 3 a.m. | COMPATIBLE
          on Monday night | on Monday at 9 a.m. | CONFLICT
          on Monday night | on Monday evening | COMPATIBLE
          on Monday morning | on Monday night | CONFLICT
          in the first quarter | in the fourth quarter | CONFLICT
          in the first quarter | in the first half of 2031 | COMPATIBLE
          in the fourth quarter | in the first half of 2031 | CONFLICT
          in the second half of 2031 | in March 2031 | CONFLICT
          in the second half of 2031 | in August 2031 | COMPATIBLE
          in the first quarter of 2031 | in the first quarter of 2030 | CONFLICT
          in the 1990s | in the 1980s | CONFLICT
          in the 1990s | in March | COMPATIBLE
          last week | next week | INCOMPARABLE
          this month | in March | INCOMPARABLE
          since 2020 | since 2022 | CONFLICT
          until March | until May | CONFLICT
          since March 27 | on March 26 | CONFLICT
          """)
  void comparesFormsWherePublicationIsUnknown(String left, String right, Agreement expected) {
    check(left, right, expected, Optional.empty());
  }

  @Test
  void sameWeekdayAWeekApartIsCompatible() {
    Value.Time early = read("on Thursday", FRIDAY);
    Value.Time late = read("on Thursday", Optional.of(LocalDate.of(2031, 4, 4)));
    assertThat(TimeComparison.compare(early, late)).isEqualTo(Agreement.COMPATIBLE);
  }

  @Test
  void aMonthWithoutAYearIsCompatibleWithThatOfAnyYear() {
    Optional<LocalDate> later = Optional.of(LocalDate.of(2032, 1, 9));
    Value.Time month = read("in June", FRIDAY);
    Value.Time day = read("on June 25", later);
    assertThat(TimeComparison.compare(month, day)).isEqualTo(Agreement.COMPATIBLE);
    assertThat(TimeComparison.compare(day, month)).isEqualTo(Agreement.COMPATIBLE);
    assertThat(TimeComparison.compare(month, read("on July 25", later)))
        .isEqualTo(Agreement.CONFLICT);
  }

  @Property
  void anyFormsCompareSymmetrically(@ForAll String left, @ForAll String right) {
    Value.Time a = new Value.Time(Optional.empty(), Optional.empty(), left);
    Value.Time b = new Value.Time(Optional.empty(), Optional.empty(), right);
    assertThat(TimeComparison.compare(a, b)).isEqualTo(TimeComparison.compare(b, a));
  }

  @Test
  void letsARoughTimeOfDayBeAFewMinutesOff() {
    Value.Time noon = read("at noon", Optional.empty());
    Value.Time before = read("at 11:50 a.m.", Optional.empty());
    Value.Time muchEarlier = read("at 11:30 a.m.", Optional.empty());
    assertThat(TimeComparison.compare(noon, before, false)).isEqualTo(Agreement.CONFLICT);
    assertThat(TimeComparison.compare(noon, before, true)).isEqualTo(Agreement.COMPATIBLE);
    assertThat(TimeComparison.compare(noon, muchEarlier, true)).isEqualTo(Agreement.CONFLICT);
  }

  @Test
  void takesADeadlineForTheNextWeekday() {
    assertThat(read("until Monday", FRIDAY).last()).hasValue(LocalDate.of(2031, 3, 31));
    assertThat(read("on Monday", FRIDAY).last()).hasValue(LocalDate.of(2031, 3, 24));
  }
}
