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

  /**
   * Two "sentences" of more words than this, multiplied, are no sentences; what differs in them
   * would take a time that grows with this product.
   */
  private static final long MOST_CELLS = 1 << 18;

  private Conflicts() {}

  static List<Divergence> of(PassagePair pair) {
    if ((long) pair.alignment().leftSize() * pair.alignment().rightSize() > MOST_CELLS) {
      return List.of();
    }
    return DivergenceFinder.find(pair).stream()
        .filter(divergence -> divergence.confidence() >= LEAST_CONFIDENCE)
        .toList();
  }
}
