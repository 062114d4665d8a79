// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Divergence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures of one kind, quantities or times, that stand in corresponding places and
 * conflict.
 *
 * <p>Figures that have an equal on the other side are set aside first, wherever they stand. The rest
 * are paired one to one by how surely they tell the same thing; a pair that can both be true is
 * silent, and keeps both from being compared with a worse match.
 */
abstract class FigureConflicts {

  private static final double LEAST = 0.35;

  private final Divergence.Type type;

  FigureConflicts(Divergence.Type type) {
    this.type = type;
  }

  /** Returns the figures of a passage in order. */
  abstract List<Figure> figures(Side side);

  /** Returns how two figures agree, in themselves. */
  abstract Agreement compare(Figure left, Figure right);

  /** Tells whether two figures may be told of the same thing. */
  abstract boolean isKin(Figure left, Figure right);

  /** Returns the log-odds that two figures tell the same thing, for their values and units alone. */
  abstract double likeness(Sides sides, Figure left, Figure right);

  final void find(Sides sides, List<Divergence> found) {
    List<Figure> left = figures(sides.left());
    List<Figure> right = left.isEmpty() ? List.of() : figures(sides.right());
    if (right.isEmpty()) {
      return;
    }
    List<Figure> leftRest = without(left, right);
    List<Figure> rightRest = without(right, left);
    if (!leftRest.isEmpty() && !rightRest.isEmpty()) {
      compareAll(sides, leftRest, rightRest, found);
    }
  }

  /** Returns the figures that have no equal among others. */
  private List<Figure> without(List<Figure> figures, List<Figure> others) {
    List<Figure> rest = new ArrayList<>();
    for (Figure figure : figures) {
      boolean agrees = false;
      for (Figure other : others) {
        agrees |= compare(figure, other) == Agreement.SAME;
      }
      if (!agrees) {
        rest.add(figure);
      }
    }
    return rest;
  }

  private void compareAll(
      Sides sides, List<Figure> left, List<Figure> right, List<Divergence> found) {
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        Agreement agreement = compare(left.get(i), right.get(j));
        if (agreement != Agreement.INCOMPARABLE) {
          double score = score(sides, left, i, right, j);
          if (score >= LEAST) {
            matching.add(i, j, score);
          }
        }
      }
    }
    for (Matching.Candidate pair : matching.take(left.size(), right.size())) {
      Figure l = left.get(pair.left());
      Figure r = right.get(pair.right());
      if (compare(l, r) == Agreement.CONFLICT) {
        found.add(
            new Divergence(
                type,
                l.span(sides.left()),
                r.span(sides.right()),
                l.value(),
                r.value(),
                pair.score()));
      }
    }
  }

  private double score(Sides sides, List<Figure> left, int i, List<Figure> right, int j) {
    Figure l = left.get(i);
    Figure r = right.get(j);
    int[] leftRank = rank(left, i);
    int[] rightRank = rank(right, j);
    double odds = likeness(sides, l, r) + Weights.BIAS;
    odds += Weights.BEFORE * Slots.before(sides, l.first(), r.first());
    odds += Weights.BEHIND * Slots.behind(sides, l.end(), r.end());
    odds += Slots.sameBefore(sides, l.first(), r.first()) ? Weights.SAME_BEFORE : 0;
    odds += leftRank[0] == rightRank[0] ? Weights.RANK : 0;
    odds += leftRank[1] == 1 && rightRank[1] == 1 ? Weights.SOLE : 0;
    odds -= Weights.DISTANCE * Slots.distance(sides, l.first(), r.first());
    return Confidence.of(odds);
  }

  /** Returns how many figures of its kin stand in front of one, and how many there are in all. */
  private int[] rank(List<Figure> figures, int index) {
    int before = 0;
    int all = 0;
    for (int k = 0; k < figures.size(); k++) {
      if (isKin(figures.get(k), figures.get(index))) {
        all++;
        before += k < index ? 1 : 0;
      }
    }
    return new int[] {before, all};
  }

  /**
   * How much each sign counts, in log-odds: fitted by logistic regression on news sentences with
   * marked changes of meaning, and rounded.
   */
  private static final class Weights {
    static final double BIAS = -1.9;
    static final double BEFORE = 2.2;
    static final double BEHIND = 1.35;
    static final double SAME_BEFORE = 0.65;
    static final double RANK = 1;
    static final double SOLE = 0.65;
    static final double DISTANCE = 0.6;

    private Weights() {}
  }
}
