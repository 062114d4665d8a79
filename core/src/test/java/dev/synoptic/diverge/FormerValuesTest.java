// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rate rose to 4 percent from 3 percent. | 3
          The rate rose from 3 percent to 4 percent. | 3
          The rate, up from 3 percent, stayed. | 3
          It is down from 3 crowns. | 3
          The council has 9 seats instead of 3. | 3
          The council has 9 seats rather than 3. | 3
          Sales reached 9 cars compared with 3 in May. | 3
          Sales reached 9 cars compared to 3 in May. | 3
          The council, formerly 3 members, has 9. | 3
          The council has 9 seats, previously 3. | 3
          They came from 3 towns. | none
          They came from 3 towns, to 9 of us a sign. | none
          They came from 3 towns to the fair with 9 cows. | none
          Trams went to 9 towns, and cars from 3 towns came. | none
          A boy of 3 went to 9 towns. | none
          More than 3 people came. | none
          """)
  void tellsWhatWasBeforeAChange(String text, String former) {
    assertThat(former(text)).isEqualTo(former.equals("none") ? List.of() : List.of(former));
  }

  private static List<String> former(String text) {
    Side side = Sides.of(Pairs.of(text, "Another text.")).left();
    return new QuantityConflicts()
        .figures(side).stream()
            .filter(Figure::former)
            .map(figure -> side.normal(figure.first()))
            .toList();
  }
}
