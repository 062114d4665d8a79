// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.List;

/**
 * Finds runs of capitalised words that fill the same place in two texts of a sentence or two, which
 * are too short to tell by themselves what is a name in them. Whole articles are left to {@link
 * NameConflicts}.
 */
final class SlotConflicts {

  private static final int MOST_SENTENCES = 2;
  private static final double BIAS = -2.5;
  private static final double BEFORE = 3;
  private static final double BEHIND = 3;
  private static final double SHARE = 2;
  private static final double DISTANCE = 1;
  private static final double LEAST = 0.35;
  private static final double STRANGE = 0.3;
  private static final double SPELLED_ALIKE = 0.8;

  private SlotConflicts() {}

  /** Adds what is not said of the same place yet. */
  static void find(Sides sides, Names leftNames, Names rightNames, List<Divergence> found) {
    if (isLong(sides.left()) || isLong(sides.right())) {
      return;
    }
    List<CapitalRuns> left = CapitalRuns.of(sides.left());
    List<CapitalRuns> right = left.isEmpty() ? List.of() : CapitalRuns.of(sides.right());
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double score = score(sides, left.get(i), right.get(j));
        if (score >= LEAST
            && areStrangers(sides, left.get(i), right.get(j))
            && isUnknown(leftNames, left.get(i), rightNames)
            && isUnknown(rightNames, right.get(j), leftNames)) {
          matching.add(i, j, score);
        }
      }
    }
    for (Matching.Candidate pair : matching.take(left.size(), right.size())) {
      add(sides, left.get(pair.left()), right.get(pair.right()), pair.score(), found);
    }
  }

  private static boolean isLong(Side side) {
    return side.article().sentences() > MOST_SENTENCES;
  }

  private static void add(
      Sides sides, CapitalRuns left, CapitalRuns right, double score, List<Divergence> found) {
    Divergence divergence =
        new Divergence(
            Divergence.Type.NAME,
            sides.left().tokens().span(left.first(), left.end()),
            sides.right().tokens().span(right.first(), right.end()),
            new Value.Text(words(sides.left(), left)),
            new Value.Text(words(sides.right(), right)),
            score);
    boolean said =
        found.stream()
            .anyMatch(
                other ->
                    other.left().overlaps(divergence.left())
                        || other.right().overlaps(divergence.right()));
    if (!said) {
      found.add(divergence);
    }
  }

  private static String words(Side side, CapitalRuns run) {
    StringBuilder words = new StringBuilder();
    for (int t = run.first(); t < run.end(); t++) {
      words.append(t > run.first() ? " " : "").append(side.normal(t));
    }
    return words.toString();
  }

  private static double score(Sides sides, CapitalRuns left, CapitalRuns right) {
    double odds = BIAS + BEFORE * Slots.before(sides, left.first(), right.first());
    odds += BEHIND * Slots.behind(sides, left.end(), right.end());
    odds += SHARE * Math.min(sides.left().share(), sides.right().share());
    odds -= DISTANCE * Slots.distance(sides, left.first(), right.first());
    return Confidence.of(odds);
  }

  /** Tells whether no word of one run stands in the other passage, nor looks like one there. */
  private static boolean areStrangers(Sides sides, CapitalRuns left, CapitalRuns right) {
    return isStrange(sides.left(), left, sides.right())
        && isStrange(sides.right(), right, sides.left());
  }

  private static boolean isStrange(Side side, CapitalRuns run, Side other) {
    for (int t = run.first(); t < run.end(); t++) {
      for (int o = other.first(); o < other.end(); o++) {
        boolean capital = other.tokens().is(o, Tokens.CAPITALIZED) && other.isContent(o);
        if (capital && areAlike(side.normal(t), other.normal(o))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Tells whether the names that a run holds, if any, have no other form among some names. */
  private static boolean isUnknown(Names names, CapitalRuns run, Names others) {
    for (int i = 0; i < names.size(); i++) {
      boolean meets =
          names.mention(i).firstToken() < run.end() && run.first() < names.mention(i).endToken();
      if (meets && others.mayHave(names.form(i), STRANGE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areAlike(String one, String other) {
    boolean sameHead = one.length() > 2 && other.length() > 2 && one.regionMatches(0, other, 0, 2);
    return sameHead
        || one.startsWith(other)
        || other.startsWith(one)
        || NameLikeness.spelled(one, other) >= SPELLED_ALIKE;
  }
}
