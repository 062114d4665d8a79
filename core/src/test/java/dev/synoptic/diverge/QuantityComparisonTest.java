// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.figure.FigureTokens;
import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.QuantityReader;
import dev.synoptic.model.Value;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparisonTest {

  private static Value.Quantity read(String text) {
    List<QuantityMention> mentions = QuantityReader.read(FigureTokens.standard(text), List.of());
    assertThat(mentions).as(text).hasSize(1);
    return mentions.get(0).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 boats | 12 boats | SAME
          12 boats | twelve boats | SAME
          2.5 million stamps | 2,500,000 stamps | SAME
          at least 15 boats | no fewer than 15 boats | SAME
          $5 million | 5 million dollars | SAME
          89 cents | $0.89 | SAME
          1 tonne | 1,000 kg | SAME
          two weeks | 14 days | SAME
          half of voters | 50 percent | SAME
          a 50-year-old man | a man aged 50 | SAME
          5 to 8 boats | between five and eight boats | SAME
          the first boat | the 1st boat | SAME
          31,400 boats | 31,400 | SAME
          half an hour | 30 minutes | SAME
          a dozen boats | 12 boats | COMPATIBLE
          a dozen boats | 13 boats | COMPATIBLE
          about 30 boats | 31 boats | COMPATIBLE
          about 30 boats | 30 boats | COMPATIBLE
          nearly 3,000 boats | 2,950 boats | COMPATIBLE
          about 1,000 boats | 1,043 boats | COMPATIBLE
          1,200 boats | 1,204 boats | COMPATIBLE
          $1.8 billion | $1.83 billion | COMPATIBLE
          1 million stamps | 1,043,000 stamps | COMPATIBLE
          8 percent | 8.4 percent | COMPATIBLE
          at least 10 boats | 12 boats | COMPATIBLE
          more than 100 boats | 150 boats | COMPATIBLE
          more than 100 boats | 104 boats | COMPATIBLE
          up to 50 boats | 40 boats | COMPATIBLE
          at least 10 boats | 10 boats | COMPATIBLE
          at least 1,000 boats | more than 1,043 boats | COMPATIBLE
          5 to 8 boats | 7 boats | COMPATIBLE
          5 to 10 boats | 6 to 8 boats | COMPATIBLE
          dozens of boats | 36 boats | COMPATIBLE
          thousands of boats | 5,000 boats | COMPATIBLE
          thousands of boats | more than 2,000 boats | COMPATIBLE
          10 miles | 16 km | COMPATIBLE
          60 mph | 97 km/h | COMPATIBLE
          100 pounds of nails | 45 kg | COMPATIBLE
          68F | 20 degrees Celsius | SAME
          70F | 21 degrees Celsius | COMPATIBLE
          20 degrees | 20 degrees Celsius | COMPATIBLE
          a third of voters | 33 percent | COMPATIBLE
          12 boats | 12 | COMPATIBLE
          2 miles | 3 km | COMPATIBLE
          13 boats | 12 boats | CONFLICT
          20 boats | 19 boats | CONFLICT
          1,000 boats | 1,043 boats | CONFLICT
          120 boats | 118 boats | CONFLICT
          $1.8 billion | $693 million | CONFLICT
          4.4 percent | 4.6 percent | CONFLICT
          at least 15 boats | 40 boats | CONFLICT
          at least 15 boats | 12 boats | CONFLICT
          at least 15 boats | at least 40 boats | CONFLICT
          at least 15 boats | fewer than 10 boats | CONFLICT
          up to 50 boats | 60 boats | CONFLICT
          up to 50 boats | up to 90 boats | CONFLICT
          about 30 boats | 40 boats | CONFLICT
          5 to 8 boats | 12 boats | CONFLICT
          5 to 8 boats | 7 to 10 boats | CONFLICT
          dozens of boats | hundreds of boats | CONFLICT
          thousands of boats | tens of thousands of boats | CONFLICT
          10 miles | 10 km | CONFLICT
          two weeks | two months | CONFLICT
          the first boat | the second boat | CONFLICT
          a 50-year-old man | a man aged 53 | CONFLICT
          13 boats | 12 | CONFLICT
          5 percent | 5 percentage points | CONFLICT
          2 miles | 5 km | CONFLICT
          12 boats | 12 sailors | INCOMPARABLE
          12 boats | 12 km | INCOMPARABLE
          12 boats | the 12th boat | INCOMPARABLE
          5 percent | 6 percentage points | INCOMPARABLE
          eight times the limit | 8 | INCOMPARABLE
          $5 | 6 euros | INCOMPARABLE
          $5 | 5 euros | CONFLICT
          $5 | A$5 | INCOMPARABLE
          5 km | 5 kg | INCOMPARABLE
          5 percent | 5 | INCOMPARABLE
          a 50-year-old man | 50 years | INCOMPARABLE
          """)
  void compares(String left, String right, Agreement expected) {
    assertThat(QuantityComparison.compare(read(left), read(right))).isEqualTo(expected);
    assertThat(QuantityComparison.compare(read(right), read(left))).isEqualTo(expected);
  }

  @Test
  void trustsTheCallerOnWhatIsCounted() {
    Value.Quantity troops = read("1,000 troops");
    assertThat(QuantityComparison.compare(troops, read("1,000 soldiers"), true))
        .isEqualTo(Agreement.SAME);
    assertThat(QuantityComparison.compare(troops, read("1,500 soldiers"), true))
        .isEqualTo(Agreement.CONFLICT);
    assertThat(QuantityComparison.compare(troops, read("1,000 km"), true))
        .isEqualTo(Agreement.INCOMPARABLE);
  }

  @Test
  void takesABareNumberToBeInTheUnitOfTheOther() {
    assertThat(QuantityComparison.compare(read("7 knots"), read("7"), true))
        .isEqualTo(Agreement.COMPATIBLE);
    assertThat(QuantityComparison.compare(read("7 knots"), read("9"), true))
        .isEqualTo(Agreement.CONFLICT);
    assertThat(QuantityComparison.compare(read("0.8 milligrams"), read("0.8"), true))
        .isEqualTo(Agreement.SAME);
  }

  @Property
  void isSymmetricAndReflexive(
      @ForAll double left,
      @ForAll @DoubleRange(min = 0, max = 1e6) double width,
      @ForAll double right,
      @ForAll boolean approximate) {
    Value.Quantity a = new Value.Quantity(left, left + width, "boat", approximate);
    Value.Quantity b = new Value.Quantity(right, Double.POSITIVE_INFINITY, "", false);
    assertThat(QuantityComparison.compare(a, b)).isEqualTo(QuantityComparison.compare(b, a));
    assertThat(QuantityComparison.compare(a, a)).isEqualTo(Agreement.SAME);
  }
}
