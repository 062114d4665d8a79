// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.Cues;
import dev.synoptic.analysis.NameLikeness;
import dev.synoptic.analysis.NameMention;
import dev.synoptic.analysis.NameMention.Kind;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;

import java.util.List;

/**
 * Finds two names that fill the same place, of which neither stands anywhere in the other passage.
 * Next to the verb of what both passages report as said it is the speaker who differs.
 */
final class NameConflicts {

  private static final double BIAS = -4.2;
  private static final double BEFORE = 3;
  private static final double BEHIND = 3;
  private static final double SHARE = 2;
  private static final double SAME_KIND = 0.5;
  private static final double DISTANCE = 1;
  private static final double LEAST = 0.3;
  private static final double STRANGE = 0.3;

  private NameConflicts() {}

  static void find(Sides sides, Names left, Names right, List<Divergence> found) {
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      if (isFree(left, i, right)) {
        for (int j = 0; j < right.size(); j++) {
          if (isFree(right, j, left) && mayCorrespond(left, i, right, j)) {
            double score = score(sides, left.mention(i), right.mention(j));
            if (score >= LEAST) {
              matching.add(i, j, score);
            }
          }
        }
      }
    }
    for (Matching.Candidate pair : matching.take(left.size(), right.size())) {
      found.add(divergence(sides, left, pair.left(), right, pair.right(), pair.score()));
    }
  }

  private static Divergence divergence(
      Sides sides, Names left, int i, Names right, int j, double confidence) {
    boolean speakers =
        speaks(sides.left(), left.mention(i)) && speaks(sides.right(), right.mention(j));
    return new Divergence(
        speakers ? Divergence.Type.ATTRIBUTION : Divergence.Type.NAME,
        left.span(i),
        right.span(j),
        new Value.Text(left.mention(i).key()),
        new Value.Text(right.mention(j).key()),
        confidence);
  }

  private static boolean speaks(Side side, NameMention name) {
    return isReporting(side, name.endToken()) || isReporting(side, name.office() - 1);
  }

  private static boolean isReporting(Side side, int token) {
    return side.has(token) && (Cues.flags(side.normal(token)) & Cues.REPORTING) != 0;
  }

  /** Tells whether a name is not aligned and not known to the other passage. */
  private static boolean isFree(Names names, int index, Names others) {
    return !names.isAligned(index) && others.best(names.form(index)) < STRANGE;
  }

  private static boolean mayCorrespond(Names left, int i, Names right, int j) {
    Kind leftKind = left.mention(i).kind();
    Kind rightKind = right.mention(j).kind();
    boolean kin = leftKind == rightKind || leftKind == Kind.OTHER || rightKind == Kind.OTHER;
    return kin && NameLikeness.of(left.form(i), right.form(j)) < STRANGE;
  }

  private static double score(Sides sides, NameMention left, NameMention right) {
    double odds = BIAS + (left.kind() == right.kind() ? SAME_KIND : 0);
    odds += BEFORE * Slots.before(sides, left.firstToken(), right.firstToken());
    odds += BEHIND * Slots.behind(sides, left.endToken(), right.endToken());
    odds += SHARE * Math.min(sides.left().share(), sides.right().share());
    odds -= DISTANCE * Slots.distance(sides, left.firstToken(), right.firstToken());
    return Confidence.of(odds);
  }
}
