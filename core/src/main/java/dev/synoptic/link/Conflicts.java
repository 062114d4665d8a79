// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.diverge.DivergenceFinder;
import dev.synoptic.model.Divergence;
import java.util.List;

/** Which of a pair's divergences are reported. */
final class Conflicts {

  /** Less sure ones are hints: a reader who is told of a conflict must mostly find one. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private Conflicts() {}

  static List<Divergence> of(PassagePair pair) {
    return DivergenceFinder.find(pair).stream()
        .filter(divergence -> divergence.confidence() >= LEAST_CONFIDENCE)
        .toList();
  }
}
