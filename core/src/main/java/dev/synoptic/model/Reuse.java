// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;

/**
 * A maximal passage of one text that stands, copied or reworked, in another.
 *
 * @param left the passage on the left
 * @param right the passage on the right
 * @param score how sure the library is that one comes from the other, in [0, 1]
 */
public record Reuse(Passage left, Passage right, double score) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code score} is not in [0, 1]
   */
  public Reuse {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Checks.fraction(score, "score");
  }

  /**
   * Returns the reuse seen from the other side.
   *
   * @return the reuse with its sides exchanged
   */
  public Reuse mirror() {
    return new Reuse(right, left, score);
  }
}
