// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.Units;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds quantities that conflict: 12 here, at least 15 there. */
final class QuantityConflicts extends FigureConflicts {

  private static final Set<String> COMMON =
      Set.of("%", "pp", "s", "day", "week", "month", "year", "age", "m", "ordinal");

  private static final Set<String> MORE =
      Set.of("another", "more", "other", "further", "additional", "extra");

  private static final double SMALL = 12;
  private static final double MOST_MAGNITUDES = 3;

  QuantityConflicts() {
    super(Divergence.Type.QUANTITY);
  }

  @Override
  List<Figure> figures(Side side) {
    if (side.article().analysis().quantities().isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    int last = -1;
    for (int t = side.first(); t < side.end(); t++) {
      int index = side.article().quantity(t);
      if (index > last) {
        QuantityMention mention = side.article().analysis().quantities().get(index);
        if (!isPart(side, mention)) {
          figures.add(
              new Figure(
                  mention.firstToken(),
                  mention.endToken(),
                  mention.head(),
                  mention.value(),
                  false,
                  FormerValues.isFormer(side, mention.firstToken())));
        }
        last = index;
      }
    }
    return figures;
  }

  /** "One of the banks", "two more debates", "the second time" count some of what there is. */
  private static boolean isPart(Side side, QuantityMention mention) {
    String before = side.normal(mention.firstToken() - 1);
    String behind = side.normal(mention.endToken());
    boolean single = mention.value().low() == 1 && mention.value().high() == 1;
    return MORE.contains(before)
        || (single && behind.equals("of"))
        || MORE.contains(side.normal(mention.firstToken() + 1))
        || MORE.contains(behind)
        || (mention.value().unit().equals("ordinal") && behind.equals("time"));
  }

  @Override
  Agreement compare(Figure left, Figure right) {
    return QuantityComparison.compare(value(left), value(right), true);
  }

  private static Value.Quantity value(Figure figure) {
    return (Value.Quantity) figure.value();
  }

  @Override
  boolean isKin(Figure left, Figure right) {
    return Units.base(value(left).unit()).equals(Units.base(value(right).unit()));
  }

  @Override
  void addKinds(Sides sides, Figure left, Figure right, FigureSigns signs) {
    signs.set(unit(sides, left, right), true);
    signs.set(FigureSign.MAGNITUDES, magnitudes(value(left), value(right)));
    String one = TallyReader.kind(sides.left(), left);
    String other = one.isEmpty() ? "" : TallyReader.kind(sides.right(), right);
    if (!other.isEmpty()) {
      signs.set(one.equals(other) ? FigureSign.SAME_TALLY : FigureSign.OTHER_TALLY, true);
    }
  }

  private FigureSign unit(Sides sides, Figure left, Figure right) {
    String leftUnit = value(left).unit();
    String rightUnit = value(right).unit();
    if (leftUnit.isEmpty() && rightUnit.isEmpty()) {
      boolean small = isSmall(value(left)) && isSmall(value(right));
      return small ? FigureSign.NO_NOUNS_SMALL : FigureSign.NO_NOUNS;
    }
    if (leftUnit.isEmpty() || rightUnit.isEmpty()) {
      boolean measure = Units.isMeasure(leftUnit) || Units.isMeasure(rightUnit);
      return measure ? FigureSign.ONE_MEASURE : FigureSign.ONE_NOUN;
    }
    if (isKin(left, right)) {
      return isCommon(leftUnit) ? FigureSign.COMMON_UNIT : FigureSign.RARE_UNIT;
    }
    return hasSameHead(sides, left, right)
        ? FigureSign.ALIGNED_NOUNS
        : CountedNouns.compare(sides, left, right);
  }

  /** Shares, sums, durations, lengths and ages stand in any report; litres and lorries are few. */
  static boolean isCommon(String unit) {
    return COMMON.contains(Units.base(unit)) || Units.isMoney(unit);
  }

  /** "Two of them", "four have": parts of something that the figure does not name. */
  private static boolean isSmall(Value.Quantity quantity) {
    return quantity.low() == quantity.high()
        && quantity.low() <= SMALL
        && quantity.low() == StrictMath.rint(quantity.low());
  }

  private static boolean hasSameHead(Sides sides, Figure left, Figure right) {
    return left.head() >= 0
        && right.head() >= 0
        && sides.left().partner(left.head()) == right.head();
  }

  /**
   * Returns how many orders of magnitude lie between two figures, up to a limit; between
   * "thousands" and "tens of thousands" none.
   */
  private static double magnitudes(Value.Quantity left, Value.Quantity right) {
    boolean rising = size(left) <= size(right);
    Value.Quantity lower = rising ? left : right;
    Value.Quantity upper = rising ? right : left;
    double top = Double.isInfinite(lower.high()) ? size(lower) : base(lower.high(), lower);
    double bottom = size(upper);
    return top > 0 && bottom > top ? Math.min(MOST_MAGNITUDES, StrictMath.log10(bottom / top)) : 0;
  }

  private static double size(Value.Quantity quantity) {
    double bound = Double.isInfinite(quantity.low()) ? quantity.high() : quantity.low();
    return Double.isInfinite(bound) ? 0 : base(bound, quantity);
  }

  private static double base(double value, Value.Quantity quantity) {
    return Units.toBase(value, quantity.unit());
  }
}
