// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A checkable difference between two linked passages on a matter that both report.
 *
 * @param type what differs
 * @param left where the left value stands in the left article's text
 * @param right where the right value stands in the right article's text
 * @param leftValue the left value as data
 * @param rightValue the right value as data
 * @param confidence how sure the library is that the two conflict, in [0, 1]; results hold those of
 *     at least 0.5
 */
public record Divergence(
    Type type, Span left, Span right, Value leftValue, Value rightValue, double confidence) {

  static final Comparator<Divergence> LEFT_ORDER =
      Comparator.comparing(Divergence::left)
          .thenComparing(Divergence::right)
          .thenComparing(Divergence::type);

  /** What differs. */
  public enum Type {
    /** A figure: 12 here, at least 15 there. */
    QUANTITY,
    /** A day or a time. */
    TIME,
    /** A name of a person, a place or a body. */
    NAME,
    /** The office of one person: Prime Minister here, Defence Secretary there. */
    ROLE,
    /** Asserted here, negated there. */
    POLARITY,
    /** Certain here, possible or alleged there. */
    CERTAINTY,
    /** Rose here, fell there. */
    DIRECTION,
    /** The same words, from another speaker. */
    ATTRIBUTION,
    /** A quotation altered or cut. */
    QUOTATION
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code confidence} is not in [0, 1]
   */
  public Divergence {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(leftValue, "leftValue");
    Objects.requireNonNull(rightValue, "rightValue");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence (" + confidence + ") must be in [0, 1]");
    }
  }

  /**
   * Returns the divergence seen from the other side.
   *
   * @return the divergence with its sides exchanged
   */
  public Divergence mirror() {
    return new Divergence(type, right, left, rightValue, leftValue, confidence);
  }
}
