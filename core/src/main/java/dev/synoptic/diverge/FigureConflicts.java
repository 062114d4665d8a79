// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Divergence;
import java.util.List;

/**
 * Finds the figures of one kind, quantities or times, that stand in corresponding places and
 * conflict.
 *
 * <p>Figures that have an equal on the other side are set aside first, wherever they stand. The
 * rest are paired one to one by how surely they tell the same thing; a pair that can both be true
 * is silent, and keeps both from being compared with a worse match.
 */
abstract class FigureConflicts {

  /** A passage with more figures is a table, whose figures are not told apart by their places. */
  private static final int MOST = 64;

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

  /**
   * Returns the log-odds that two figures tell the same thing, for their values and units alone.
   */
  abstract double likeness(Sides sides, Figure left, Figure right);

  final void find(Sides sides, List<Divergence> found) {
    List<Figure> left = figures(sides.left());
    List<Figure> right = left.isEmpty() ? List.of() : figures(sides.right());
    if (!right.isEmpty() && left.size() <= MOST && right.size() <= MOST) {
      compareAll(sides, left, right, found);
    }
  }

  private void compareAll(
      Sides sides, List<Figure> left, List<Figure> right, List<Divergence> found) {
    Agreement[][] agreements = agreements(left, right);
    boolean[] leftRest = rest(agreements, left.size(), right.size(), false);
    boolean[] rightRest = rest(agreements, right.size(), left.size(), true);
    int[][] leftRanks = ranks(left, leftRest);
    int[][] rightRanks = ranks(right, rightRest);
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; leftRest[i] && j < right.size(); j++) {
        if (rightRest[j] && agreements[i][j] != Agreement.INCOMPARABLE) {
          double odds = odds(sides, left.get(i), right.get(j));
          double score = Confidence.of(odds + places(leftRanks[i], rightRanks[j]));
          if (score >= LEAST) {
            matching.add(i, j, score);
          }
        }
      }
    }
    for (Matching.Candidate pair : matching.take(left.size(), right.size())) {
      if (agreements[pair.left()][pair.right()] == Agreement.CONFLICT) {
        add(sides, left.get(pair.left()), right.get(pair.right()), pair.score(), found);
      }
    }
  }

  private void add(
      Sides sides, Figure left, Figure right, double confidence, List<Divergence> found) {
    found.add(
        new Divergence(
            type,
            left.span(sides.left()),
            right.span(sides.right()),
            left.value(),
            right.value(),
            confidence));
  }

  private Agreement[][] agreements(List<Figure> left, List<Figure> right) {
    Agreement[][] agreements = new Agreement[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        agreements[i][j] = compare(left.get(i), right.get(j));
      }
    }
    return agreements;
  }

  /** Marks the figures that have no equal on the other side. */
  private static boolean[] rest(Agreement[][] agreements, int size, int others, boolean isRight) {
    boolean[] rest = new boolean[size];
    for (int k = 0; k < size; k++) {
      boolean agrees = false;
      for (int other = 0; other < others; other++) {
        Agreement agreement = isRight ? agreements[other][k] : agreements[k][other];
        agrees |= agreement == Agreement.SAME;
      }
      rest[k] = !agrees;
    }
    return rest;
  }

  /** Returns for each figure how many of its kin stand in front of it, and how many there are. */
  private int[][] ranks(List<Figure> figures, boolean[] rest) {
    int[][] ranks = new int[figures.size()][2];
    for (int i = 0; i < ranks.length; i++) {
      for (int k = 0; rest[i] && k < ranks.length; k++) {
        if (rest[k] && (k == i || isKin(figures.get(k), figures.get(i)))) {
          ranks[i][0] += k < i ? 1 : 0;
          ranks[i][1]++;
        }
      }
    }
    return ranks;
  }

  private static double places(int[] left, int[] right) {
    return (left[0] == right[0] ? Weights.RANK : 0)
        + (left[1] == 1 && right[1] == 1 ? Weights.SOLE : 0);
  }

  private double odds(Sides sides, Figure left, Figure right) {
    double odds = likeness(sides, left, right) + Weights.BIAS;
    odds += Weights.BEFORE * Slots.before(sides, left.first(), right.first());
    odds += Weights.BEHIND * Slots.behind(sides, left.end(), right.end());
    odds += Slots.sameBefore(sides, left.first(), right.first()) ? Weights.SAME_BEFORE : 0;
    return odds - Weights.DISTANCE * Slots.distance(sides, left.first(), right.first());
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
