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

  /** Texts of so many sentences or fewer are no articles. */
  private static final int FEWEST = 2;

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
    boolean articles = isArticle(sides.left()) && isArticle(sides.right());
    boolean[] leftTold = articles ? told(left, leftRest, sides.right()) : leftRest;
    boolean[] rightTold = articles ? told(right, rightRest, sides.left()) : rightRest;
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; leftRest[i] && j < right.size(); j++) {
        if (rightRest[j] && agreements[i][j] != Agreement.INCOMPARABLE) {
          FigureSigns signs = signs(sides, left.get(i), right.get(j));
          leftRanks.get(i).compare(rightRanks.get(j), signs);
          signs.set(FigureSign.NEIGHBOUR, neighbours(left, i, right, j));
          signs.set(FigureSign.ELSEWHERE, articles && (leftTold[i] || rightTold[j]));
          double score = Confidence.of(signs.odds());
          if (score >= LEAST) {
            matching.add(i, j, score, signs.rank());
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
        agreements[i][j] = agreement(left.get(i), right.get(j));
      }
    }
    return agreements;
  }

  /** What was before a change is compared with what was before it only. */
  private Agreement agreement(Figure left, Figure right) {
    Agreement agreement = compare(left, right);
    boolean conflict = agreement == Agreement.CONFLICT;
    return conflict && left.former() != right.former() ? Agreement.INCOMPARABLE : agreement;
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

    void compare(Rank other, FigureSigns signs) {
      signs.set(FigureSign.RANK, before == other.before);
      signs.set(FigureSign.SOLE, kin == 1 && other.kin == 1);
      signs.set(FigureSign.PARALLEL, all == other.all && allBefore == other.allBefore);
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

  private FigureSigns signs(Sides sides, Figure left, Figure right) {
    FigureSigns signs = new FigureSigns();
    signs.set(FigureSign.BEFORE, Slots.before(sides, left.first(), right.first()));
    signs.set(FigureSign.BEHIND, Slots.behind(sides, left.end(), right.end()));
    signs.set(FigureSign.SAME_BEFORE, Slots.sameBefore(sides, left.first(), right.first()));
    signs.set(FigureSign.DISTANCE, Slots.distance(sides, left.first(), right.first()));
    addKinds(sides, left, right, signs);
    if (isArticle(sides.left()) && isArticle(sides.right())) {
      addArticles(sides, left, right, signs);
    }
    return signs;
  }

  /** Marks the figures without an equal in the passage that the other article gives elsewhere. */
  private static boolean[] told(List<Figure> figures, boolean[] rest, Side other) {
    boolean[] told = new boolean[rest.length];
    for (int i = 0; i < rest.length; i++) {
      told[i] = rest[i] && FigureContext.tells(other.article(), figures.get(i));
    }
    return told;
  }

  private static boolean isArticle(Side side) {
    return side.article().sentences() > FEWEST;
  }

  /** Adds what whole articles tell of two figures beyond their sentences. */
  private void addArticles(Sides sides, Figure left, Figure right, FigureSigns signs) {
    boolean times = type == Divergence.Type.TIME;
    signs.set(FigureSign.ARTICLES, true);
    signs.set(FigureSign.ARTICLES_TIMES, times);
    signs.set(FigureSign.SHARE, Math.min(sides.left().share(), sides.right().share()));
    signs.set(
        FigureSign.OTHER_NAMES, FigureSetting.isOfOthers(sides.left(), left, sides.right(), right));
    signs.set(
        FigureSign.OTHER_DAYS, !times && FigureSetting.isOfOtherTimes(sides.left(), sides.right()));
    signs.set(
        FigureSign.AROUND,
        FigureContext.share(sides.left(), left, sides.right(), right)
            + FigureContext.share(sides.right(), right, sides.left(), left));
    signs.set(FigureSign.ARTICLES_COMMON, signs.get(FigureSign.COMMON_UNIT));
    signs.set(FigureSign.ARTICLES_RARE, signs.get(FigureSign.RARE_UNIT));
    signs.set(FigureSign.ARTICLES_MAGNITUDES, signs.get(FigureSign.MAGNITUDES));
  }

  /** Adds what the values and units of two figures say by themselves. */
  abstract void addKinds(Sides sides, Figure left, Figure right, FigureSigns signs);
}
