// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.align.PassagePair;
import dev.synoptic.model.Divergence;
import java.util.List;

/** Finds what two aligned passages disagree on. */
public final class DivergenceFinder {

  private DivergenceFinder() {}

  /**
   * Finds the divergences of a pair.
   *
   * @param pair two passages with their aligned words
   * @return the divergences, in the order of the left text
   */
  public static List<Divergence> find(PassagePair pair) {
    return List.of();
  }
}
