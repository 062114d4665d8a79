// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Coverage;

/** Decides how much of each other's content two linked passages have. */
final class CoverageRule {

  /** A side whose aligned share reaches this is taken to be contained in the other. */
  private static final double CONTAINED_SHARE = 0.72;

  /** Paraphrases are common in the data that equivalence was learned from; ask for more here. */
  private static final double LEAST_EQUIVALENCE = 0.75;

  private CoverageRule() {}

  /**
   * Types a pair.
   *
   * @param pair the pair
   * @param score its score
   * @param equivalence its probability of equivalence
   * @return its coverage; {@code RELATED} for a pair that more likely shares no proposition
   */
  static Coverage of(PassagePair pair, double score, double equivalence) {
    if (pair.isIdentical()) {
      return Coverage.EQUIVALENT;
    }
    if (score < 0.5) {
      return Coverage.RELATED;
    }
    boolean leftIsContained = leftShare(pair) >= CONTAINED_SHARE;
    boolean rightIsContained = rightShare(pair) >= CONTAINED_SHARE;
    if ((leftIsContained && rightIsContained) || equivalence >= LEAST_EQUIVALENCE) {
      return RoleExchange.isIn(pair) ? Coverage.OVERLAPPING : Coverage.EQUIVALENT;
    }
    if (leftIsContained) {
      return Coverage.CONTAINED;
    }
    return rightIsContained ? Coverage.CONTAINS : Coverage.OVERLAPPING;
  }

  private static double leftShare(PassagePair pair) {
    Alignment alignment = pair.alignment();
    double aligned = 0;
    for (int x = 0; x < alignment.leftSize(); x++) {
      if (alignment.partner()[x] >= 0) {
        aligned += alignment.strength()[x] * pair.left().weight(alignment.leftFirst() + x);
      }
    }
    return share(aligned, pair.left(), pair.i(), pair.endI());
  }

  private static double rightShare(PassagePair pair) {
    Alignment alignment = pair.alignment();
    double aligned = 0;
    for (int y = 0; y < alignment.rightSize(); y++) {
      int x = alignment.rightPartner()[y];
      if (x >= 0) {
        aligned += alignment.strength()[x] * pair.right().weight(alignment.rightFirst() + y);
      }
    }
    return share(aligned, pair.right(), pair.j(), pair.endJ());
  }

  private static double share(double aligned, EventArticle article, int first, int end) {
    double all = article.sentenceWeight(first, end);
    return all > 0 ? aligned / all : 0;
  }
}
