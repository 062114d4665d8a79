// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.NumberSigns;
import dev.synoptic.model.Wording;

/** Decides how close two linked passages are in their words. */
final class WordingRule {

  /** Fewer same words in a row than this happen by chance in any two sentences. */
  private static final int LEAST_RUN = 4;

  /** Near-verbatim passages have this share of the shorter one's tokens in such runs. */
  private static final double NEAR_VERBATIM_SHARE = 0.6;

  private WordingRule() {}

  static Wording of(PassagePair pair) {
    Alignment alignment = pair.alignment();
    if (isSameSequence(alignment) && hasSameSigns(pair)) {
      return Wording.VERBATIM;
    }
    int shorter = Math.min(alignment.leftSize(), alignment.rightSize());
    return tokensInRuns(alignment) >= NEAR_VERBATIM_SHARE * shorter && shorter >= LEAST_RUN
        ? Wording.NEAR_VERBATIM
        : Wording.PARAPHRASE;
  }

  /** Two passages without words were paired because their characters are the same. */
  private static boolean isSameSequence(Alignment alignment) {
    if (alignment.leftSize() != alignment.rightSize()) {
      return false;
    }
    for (int x = 0; x < alignment.leftSize(); x++) {
      if (alignment.partner()[x] != x || alignment.strength()[x] < 1) {
        return false;
      }
    }
    return true;
  }

  /** "$500" and "€500" are the same word with other signs. */
  private static boolean hasSameSigns(PassagePair pair) {
    Alignment alignment = pair.alignment();
    for (int x = 0; x < alignment.leftSize(); x++) {
      String left = NumberSigns.at(pair.left().tokens(), alignment.leftFirst() + x);
      if (!left.equals(NumberSigns.at(pair.right().tokens(), alignment.rightFirst() + x))) {
        return false;
      }
    }
    return true;
  }

  private static int tokensInRuns(Alignment alignment) {
    int inRuns = 0;
    int run = 0;
    for (int x = 0; x <= alignment.leftSize(); x++) {
      boolean same =
          x < alignment.leftSize() && alignment.partner()[x] >= 0 && alignment.strength()[x] == 1;
      boolean follows = same && run > 0 && alignment.partner()[x] == alignment.partner()[x - 1] + 1;
      if (follows) {
        run++;
      } else {
        inRuns += run >= LEAST_RUN ? run : 0;
        run = same ? 1 : 0;
      }
    }
    return inRuns;
  }
}
