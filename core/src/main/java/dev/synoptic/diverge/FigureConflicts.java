// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Divergence;
import java.util.ArrayList;
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
    List<Rank> leftRanks = ranks(left, leftRest);
    List<Rank> rightRanks = ranks(right, rightRest);
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; leftRest[i] && j < right.size(); j++) {
        if (rightRest[j] && agreements[i][j] != Agreement.INCOMPARABLE) {
          double odds = odds(sides, left.get(i), right.get(j));
          odds += leftRanks.get(i).likeness(rightRanks.get(j));
          odds += Weights.NEIGHBOUR * neighbours(left, i, right, j);
          double score = Confidence.of(odds);
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

  /**
   * Where a figure stands among those of its side that have no equal.
   *
   * @param before how many of its kin stand in front of it
   * @param kin how many of its kin there are, itself included
   * @param allBefore how many figures stand in front of it
   * @param all how many there are
   */
  private record Rank(int before, int kin, int allBefore, int all) {

    static final Rank NONE = new Rank(0, 0, 0, 0);

    double likeness(Rank other) {
      boolean parallel = all == other.all && allBefore == other.allBefore;
      return (before == other.before ? Weights.RANK : 0)
          + (kin == 1 && other.kin == 1 ? Weights.SOLE : 0)
          + (parallel ? Weights.PARALLEL : 0);
    }
  }

  private List<Rank> ranks(List<Figure> figures, boolean[] rest) {
    List<Rank> ranks = new ArrayList<>(rest.length);
    for (int i = 0; i < rest.length; i++) {
      ranks.add(rest[i] ? rank(figures, rest, i) : Rank.NONE);
    }
    return ranks;
  }

  private Rank rank(List<Figure> figures, boolean[] rest, int index) {
    int before = 0;
    int kin = 0;
    int allBefore = 0;
    int all = 0;
    for (int k = 0; k < rest.length; k++) {
      if (rest[k]) {
        boolean isKin = k == index || isKin(figures.get(k), figures.get(index));
        before += isKin && k < index ? 1 : 0;
        kin += isKin ? 1 : 0;
        allBefore += k < index ? 1 : 0;
        all++;
      }
    }
    return new Rank(before, kin, allBefore, all);
  }

  /** Returns on how many sides two figures have figures alike beside them, less the unlike ones. */
  private int neighbours(List<Figure> left, int i, List<Figure> right, int j) {
    return alike(left, i - 1, right, j - 1) + alike(left, i + 1, right, j + 1);
  }

  private int alike(List<Figure> left, int i, List<Figure> right, int j) {
    boolean hasLeft = i >= 0 && i < left.size();
    boolean hasRight = j >= 0 && j < right.size();
    return hasLeft && hasRight && isKin(left.get(i), right.get(j)) ? 1 : 0;
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
    static final double BIAS = -2.1;
    static final double BEFORE = 2.3;
    static final double BEHIND = 1.45;
    static final double SAME_BEFORE = 0.65;
    static final double RANK = 0.9;
    static final double SOLE = 0.6;
    static final double PARALLEL = 0.4;
    static final double NEIGHBOUR = 0.5;
    static final double DISTANCE = 0.65;

    private Weights() {}
  }
}
