// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The champion Tom Keller scored 11 goals.|In that game Anna Berg scored 7 goals.|true",
        "The champion Tom Keller scored 11 goals.|In that game Tom Keller scored 7 goals.|false",
        "Anna Berg lost when Tom Keller scored 11 goals.|In that game Anna Berg scored 7.|false",
        "The champion scored 11 goals.|In that game Anna Berg scored 7 goals.|false",
      })
  void tellsWhetherFiguresAreGivenOfOthers(String left, String right, boolean others) {
    Sides sides = Sides.of(Pairs.of(left, right));
    Figure figure = new QuantityConflicts().figures(sides.left()).get(0);
    Figure other = new QuantityConflicts().figures(sides.right()).get(0);
    assertThat(FigureSetting.isOfOthers(sides.left(), figure, sides.right(), other))
        .isEqualTo(others);
    assertThat(FigureSetting.isOfOthers(sides.right(), other, sides.left(), figure))
        .isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 3 March three cables were cut.|On 9 January five cables were cut.|true",
        "On 3 March three cables were cut.|Five cables were cut on 3 March.|false",
        "On 3 March three cables were cut.|Five cables were cut.|false",
        "On 3 March three cables were cut.|In January five, and on 3 March four were.|false",
      })
  void tellsWhetherFiguresAreGivenOfOtherDays(String left, String right, boolean others) {
    Sides sides = Sides.of(Pairs.of(left, right));
    assertThat(FigureSetting.isOfOtherTimes(sides.left(), sides.right())).isEqualTo(others);
    assertThat(FigureSetting.isOfOtherTimes(sides.right(), sides.left())).isEqualTo(others);
  }
}
