// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.Units;
import dev.synoptic.model.Value;
import java.math.BigDecimal;

/**
 * Decides whether two quantities agree.
 *
 * <p>Symmetric. Units of one dimension are converted; a converted value may be off by 3 %, and by 7
 * % if either number has one digit that counts (two miles, 3 km), since writers round when they
 * convert. A number without a unit is taken to be in the unit of the other. An approximate number
 * leaves 10 % room. An exact number is also taken for a rounded one where its form suggests that:
 * 1.8 for 1.83, 1,200 for 1,204, a million for 1,043,000; but not 1,000 for 1,043, nor 20 for 19.
 *
 * <p>A lower bound is compatible with what lies above it up to its double (up to ten more, for
 * counted things): nobody writes "at least 15" of 40. Two lower bounds, or two upper bounds, are
 * compared by the numbers they name. Ranges are compatible when one holds the other, vague ones
 * ("dozens") when they overlap: "thousands" conflicts with "tens of thousands".
 *
 * <p>Percent and percentage points are incomparable, but one number that is given in both
 * conflicts. Ordinals and cardinals, an age and a duration, two currencies are incomparable, and
 * two counted nouns unless the caller knows that they name the same thing. A number without a unit
 * is comparable with any counted one.
 */
public final class QuantityComparison {

  private static final double APPROXIMATE = 0.1;
  private static final double CONVERTED = 0.03;
  private static final double COARSE = 0.07;
  private static final double TELLING = 13;
  private static final String TIMES = "time";
  private static final double ROUNDED = 0.06;
  private static final double EXACT = 1e-9;
  private static final double REACH = 2;
  private static final double COUNTED_REACH = 10;

  private QuantityComparison() {}

  /**
   * Compares two quantities whose counted nouns are the same only if their units are equal.
   *
   * @param left a quantity
   * @param right another
   * @return how they agree
   */
  public static Agreement compare(Value.Quantity left, Value.Quantity right) {
    return compare(left, right, false);
  }

  /**
   * Compares two quantities.
   *
   * @param left a quantity
   * @param right another
   * @param sameCounted whether the caller knows that both count the same thing, whatever the nouns
   *     ("troops", "soldiers"); does not make units of measurement comparable
   * @return how they agree
   */
  public static Agreement compare(Value.Quantity left, Value.Quantity right, boolean sameCounted) {
    if (isPercentForPoints(left, right) || isOtherMoney(left, right)) {
      return Agreement.CONFLICT;
    }
    if (!areComparable(left.unit(), right.unit(), sameCounted)) {
      return Agreement.INCOMPARABLE;
    }
    boolean bare = left.unit().isEmpty() != right.unit().isEmpty();
    Extent a = Extent.of(left, bare);
    Extent b = Extent.of(right, bare);
    if (a.equalsExactly(b)) {
      boolean plain =
          bare ? isTelling(left.low()) : left.unit().equals("deg") == right.unit().equals("deg");
      return plain && left.approximate() == right.approximate()
          ? Agreement.SAME
          : Agreement.COMPATIBLE;
    }
    if (left.unit().equals("ordinal")) {
      return Agreement.CONFLICT;
    }
    boolean converts = Units.isMeasure(left.unit()) && !left.unit().equals(right.unit());
    boolean coarse = converts && (isCoarse(left) || isCoarse(right));
    double slack = converts ? (coarse ? COARSE : CONVERTED) * Math.max(a.size(), b.size()) : 0;
    boolean counted = !Units.isMeasure(left.unit()) && !Units.isMeasure(right.unit());
    return agree(a, b, slack, counted) ? Agreement.COMPATIBLE : Agreement.CONFLICT;
  }

  /** Tells whether a number is rare enough to be known again without its unit. */
  private static boolean isTelling(double number) {
    return Math.abs(number) >= TELLING || number != StrictMath.rint(number);
  }

  /**
   * Tells whether a number has a single digit that counts: its equal in another unit is rounder.
   */
  private static boolean isCoarse(Value.Quantity quantity) {
    return quantity.low() == quantity.high()
        && new BigDecimal(Double.toString(quantity.low())).stripTrailingZeros().precision() == 1;
  }

  /** Three percent are not three percentage points: the one number slipped into the other unit. */
  private static boolean isPercentForPoints(Value.Quantity left, Value.Quantity right) {
    boolean percent = left.unit().equals("%") && right.unit().equals("pp");
    boolean points = left.unit().equals("pp") && right.unit().equals("%");
    return (percent || points) && left.low() == right.low() && left.high() == right.high();
  }

  /**
   * As many euros are not as many dollars. Currencies whose codes end alike may share a name: a
   * dollar is one thing in Canada and another in Australia.
   */
  private static boolean isOtherMoney(Value.Quantity left, Value.Quantity right) {
    if (!Units.isMoney(left.unit()) || !Units.isMoney(right.unit())) {
      return false;
    }
    String one = Units.base(left.unit());
    String other = Units.base(right.unit());
    return one.charAt(one.length() - 1) != other.charAt(other.length() - 1)
        && left.low() == right.low()
        && left.high() == right.high();
  }

  private static boolean areComparable(String left, String right, boolean sameCounted) {
    if (Units.base(left).equals(Units.base(right))) {
      return true;
    }
    if (left.equals("ordinal") || right.equals("ordinal")) {
      return false;
    }
    if (left.equals(TIMES) || right.equals(TIMES)) {
      return false;
    }
    boolean leftMeasure = Units.isMeasure(left);
    boolean rightMeasure = Units.isMeasure(right);
    if (leftMeasure && rightMeasure) {
      return isDegree(left) && isDegree(right);
    }
    if (leftMeasure || rightMeasure) {
      return sameCounted && (left.isEmpty() || right.isEmpty());
    }
    return sameCounted || left.isEmpty() || right.isEmpty();
  }

  private static boolean isDegree(String unit) {
    return unit.equals("deg") || Units.base(unit).equals("degC");
  }

  private static boolean agree(Extent a, Extent b, double slack, boolean counted) {
    if (a.isAtLeast() && b.isAtLeast()) {
      return isNear(a.low, b.low, slack);
    }
    if (a.isAtMost() && b.isAtMost()) {
      return isNear(a.high, b.high, slack);
    }
    if (a.isOpen() || b.isOpen()) {
      return fitsBound(a, b, slack, counted) && fitsBound(b, a, slack, counted);
    }
    if (a.isPoint() && b.isPoint()) {
      double room = Math.max(slack, Math.max(a.room(), b.room()));
      return Math.abs(a.low - b.low) <= room * (1 + EXACT)
          || rounds(a.said, b.said)
          || rounds(b.said, a.said);
    }
    return overlap(a, b, Math.max(slack, Math.max(a.room(), b.room())));
  }

  private static boolean isNear(double left, double right, double slack) {
    double room = Math.max(slack, APPROXIMATE * Math.max(Math.abs(left), Math.abs(right)));
    return Math.abs(left - right) <= room;
  }

  /** Tells whether a value can lie within a bound; true for what is no bound. */
  private static boolean fitsBound(Extent bound, Extent value, double slack, boolean counted) {
    double room = Math.max(slack, Math.max(value.room(), bound.room()));
    if (bound.isAtLeast()) {
      double reach = bound.low + Math.abs(bound.low) * (REACH - 1);
      double farthest = counted ? Math.max(reach, bound.low + COUNTED_REACH) : reach;
      return value.high + room >= bound.low && value.low - room <= farthest;
    }
    return !bound.isAtMost() || value.low - room <= bound.high;
  }

  private static boolean overlap(Extent a, Extent b, double room) {
    boolean meet = a.low - room <= b.high && b.low - room <= a.high;
    boolean holds =
        (a.low - room <= b.low && b.high <= a.high + room)
            || (b.low - room <= a.low && a.high <= b.high + room);
    return meet && (holds || a.approximate || b.approximate);
  }

  /** Tells whether a round number can stand for a finer one. */
  private static boolean rounds(double round, double fine) {
    if (Double.isInfinite(round) || Double.isInfinite(fine) || Double.isNaN(round - fine)) {
      return false;
    }
    double difference = Math.abs(round - fine);
    double step = step(round);
    return step > step(fine)
        && difference <= step / 2 * (1 + EXACT)
        && difference <= ROUNDED * Math.abs(round);
  }

  /** Returns the weight of the last digit that a number seems to be given to. */
  private static double step(double number) {
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int exponent = -decimal.scale();
    if (exponent <= 0 || Math.abs(number) < 1000) {
      return StrictMath.pow(10, Math.min(exponent, 0));
    }
    if (decimal.precision() == 1) {
      exponent -= Math.abs(number) >= 1e6 ? 1 : 2;
    }
    return StrictMath.pow(10, exponent);
  }

  /** A quantity in the base unit of its dimension; {@code said} is its number as it was said. */
  private record Extent(
      double low, double high, double said, boolean approximate, boolean converted) {

    /** Takes the number as it stands, or in the base unit. */
    static Extent of(Value.Quantity quantity, boolean bare) {
      if (bare) {
        return new Extent(
            quantity.low(), quantity.high(), quantity.low(), quantity.approximate(), false);
      }
      double low = Units.toBase(quantity.low(), quantity.unit());
      double high = Units.toBase(quantity.high(), quantity.unit());
      boolean converted = Units.toBase(1, quantity.unit()) != 1;
      double said = converted ? Double.NaN : quantity.low();
      return new Extent(low, high, said, quantity.approximate(), converted);
    }

    boolean isPoint() {
      return low == high;
    }

    boolean isAtLeast() {
      return high == Double.POSITIVE_INFINITY && low < high;
    }

    boolean isAtMost() {
      return low == Double.NEGATIVE_INFINITY && low < high;
    }

    boolean isOpen() {
      return isAtLeast() || isAtMost();
    }

    /** Returns how far off the value may be by its own account. */
    double room() {
      return approximate && (isPoint() || isOpen()) ? APPROXIMATE * size() : 0;
    }

    /** Returns the greatest finite bound, without its sign. */
    double size() {
      double below = Double.isInfinite(low) ? 0 : Math.abs(low);
      double above = Double.isInfinite(high) ? 0 : Math.abs(high);
      return Math.max(below, above);
    }

    boolean equalsExactly(Extent other) {
      return isClose(low, other.low) && isClose(high, other.high);
    }

    private static boolean isClose(double left, double right) {
      if (Double.isInfinite(left) || Double.isInfinite(right)) {
        return left == right;
      }
      return Math.abs(left - right) <= EXACT * Math.max(Math.abs(left), Math.abs(right));
    }
  }
}
