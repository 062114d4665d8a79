// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.Units;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds one change told the wrong way round: from nine hours to eleven here, from eleven to nine
 * there. The two figures are the same, so that only their order tells the direction.
 */
final class ChangeConflicts {

  private static final double CONFIDENCE = 0.85;
  private static final double LEAST = 0.5;
  private static final double EXACT = 1e-9;

  /** "From 1.6 to 0.9", "to 0.9 percent from 1.6 percent": words between two figures. */
  private static final int BETWEEN = 2;

  private static final int REACH = 10;

  private ChangeConflicts() {}

  /**
   * A change.
   *
   * @param first index of the first token of the figure that stands in front
   * @param end index after the last token of the other
   * @param from where it starts
   * @param to where it ends
   * @param unit its unit; empty if neither figure has one
   */
  private record Change(int first, int end, double from, double to, String unit) {

    boolean isReversed(Change other) {
      return isSame(from, other.to) && isSame(to, other.from) && fits(unit, other.unit);
    }

    private static boolean isSame(double one, double other) {
      return Math.abs(one - other) <= EXACT * Math.max(Math.abs(one), Math.abs(other));
    }

    Value.Text value() {
      return new Value.Text(("from " + number(from) + " to " + number(to) + " " + unit).strip());
    }

    private static String number(double value) {
      return value == StrictMath.rint(value) && Math.abs(value) < Long.MAX_VALUE
          ? Long.toString((long) value)
          : Double.toString(value);
    }
  }

  /** Adds the changes told the wrong way round, unless their verbs told it already. */
  static void find(Sides sides, List<Divergence> found) {
    if (found.stream().anyMatch(ChangeConflicts::tellsDirection)) {
      return;
    }
    List<Change> left = changes(sides.left());
    List<Change> right = left.isEmpty() ? List.of() : changes(sides.right());
    for (Change one : left) {
      for (Change other : right) {
        if (one.isReversed(other)) {
          found.add(
              new Divergence(
                  Divergence.Type.DIRECTION,
                  sides.left().tokens().span(verb(sides.left(), one.first()), one.end()),
                  sides.right().tokens().span(verb(sides.right(), other.first()), other.end()),
                  one.value(),
                  other.value(),
                  CONFIDENCE));
        }
      }
    }
  }

  private static boolean tellsDirection(Divergence divergence) {
    return divergence.type() == Divergence.Type.DIRECTION && divergence.confidence() >= LEAST;
  }

  /** Returns the nearest word for a change in front of a figure in its clause, or the figure. */
  private static int verb(Side side, int figure) {
    for (int t = figure - 1; side.has(t) && figure - t <= REACH && !side.isCut(t + 1); t--) {
      if (side.isSignal(t, Signals.OPPOSED) && side.isContent(t)) {
        return t;
      }
    }
    return figure;
  }

  /** Returns the changes that a passage tells, at most one for each two neighbouring figures. */
  private static List<Change> changes(Side side) {
    List<Change> changes = List.of();
    QuantityMention before = null;
    int last = -1;
    for (int t = side.first(); t < side.end(); t++) {
      int index = side.article().quantity(t);
      if (index > last) {
        last = index;
        QuantityMention mention = side.article().analysis().quantities().get(index);
        if (before != null && isChange(side, before, mention)) {
          changes = changes.isEmpty() ? new ArrayList<>() : changes;
          changes.add(change(side, before, mention));
        }
        before = mention;
      }
    }
    return changes;
  }

  private static boolean isChange(Side side, QuantityMention one, QuantityMention other) {
    int place = one.firstToken();
    boolean rising = opens(side, place, "from") && opens(side, other.firstToken(), "to");
    boolean ending = opens(side, place, "to") && opens(side, other.firstToken(), "from");
    return (rising || ending)
        && other.firstToken() - Math.max(one.endToken(), one.head() + 1) <= BETWEEN
        && bound(one) != bound(other)
        && fits(one.value().unit(), other.value().unit());
  }

  /** Tells whether a word stands in front of a figure, or is the last of "up to" in it. */
  private static boolean opens(Side side, int figure, String word) {
    return side.normal(figure - 1).equals(word)
        || (word.equals("to") && side.normal(figure + 1).equals(word));
  }

  private static Change change(Side side, QuantityMention one, QuantityMention other) {
    boolean rising = opens(side, one.firstToken(), "from");
    double first = bound(one);
    double second = bound(other);
    String unit = one.value().unit().isEmpty() ? other.value().unit() : one.value().unit();
    return new Change(
        one.firstToken(), other.endToken(), rising ? first : second, rising ? second : first, unit);
  }

  private static double bound(QuantityMention mention) {
    Value.Quantity value = mention.value();
    return Double.isInfinite(value.low()) ? value.high() : value.low();
  }

  private static boolean fits(String one, String other) {
    return one.isEmpty() || other.isEmpty() || Units.base(one).equals(Units.base(other));
  }
}
