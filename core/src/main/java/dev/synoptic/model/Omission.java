// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a comparison with a budget left out of two articles, or of one article compared with itself:
 * candidate pairs of sentences that were not compared. Links between these two articles may be
 * missing, and what is made of the links (statements, overlap, derivations) counts them as if they
 * were not there.
 *
 * @param left id of the article whose id sorts first
 * @param right id of the other article; the same for the repetitions inside one
 * @param reason what ended the work on them
 * @param compared candidate pairs that were compared, at least 0
 * @param candidates candidate pairs that there are; empty if not all were sought
 */
public record Omission(
    String left, String right, Reason reason, long compared, OptionalLong candidates) {

  /** What ended the work. */
  public enum Reason {
    /** The budget's pairs were spent; the pairs that share most were compared first. */
    PAIRS,
    /** The budget's time was over. */
    TIME,
    /** There were more candidates than the limits allow; the first ones were considered. */
    CANDIDATES
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if fewer than 0 or more than all candidates were compared
   */
  public Omission {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(reason, "reason");
    if (compared < 0 || compared > candidates.orElse(Long.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "compared (" + compared + ") must be in [0, candidates (" + candidates + ")]");
    }
  }
}
