// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A word or phrase on the left that says what a word or phrase on the right says.
 *
 * @param left where it stands in the left article's text
 * @param right where it stands in the right article's text
 * @param strength how alike the two are, in (0, 1]; 1 for the same word
 */
public record AlignedWords(Span left, Span right, double strength) {

  static final Comparator<AlignedWords> LEFT_ORDER =
      Comparator.comparing(AlignedWords::left).thenComparing(AlignedWords::right);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code strength} is not in (0, 1]
   */
  public AlignedWords {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength (" + strength + ") must be in (0, 1]");
    }
  }

  /**
   * Returns the pair seen from the other side.
   *
   * @return the pair with its sides exchanged
   */
  public AlignedWords mirror() {
    return new AlignedWords(right, left, strength);
  }
}
