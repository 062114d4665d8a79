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
 * @param standing whether both can have been right in their time
 */
public record Divergence(
    Type type,
    Span left,
    Span right,
    Value leftValue,
    Value rightValue,
    double confidence,
    Standing standing) {

  /** By place on the left, then on the right, then by type. */
  public static final Comparator<Divergence> LEFT_ORDER =
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

  /** Whether time may have made the difference. */
  public enum Standing {
    /** Both can't be right, or nothing is known that would let them. */
    CONFLICTS,
    /**
     * The articles were published at least twelve hours apart, and what differs can change: a toll
     * or a plan, but no name, no spoken word and no day in the past. {@link Article#published()}
     * tells which article is the later one.
     */
    MAY_HAVE_CHANGED
  }

  /**
   * Makes a divergence of articles whose times are not known.
   *
   * @param type what differs
   * @param left where the left value stands in the left article's text
   * @param right where the right value stands in the right article's text
   * @param leftValue the left value as data
   * @param rightValue the right value as data
   * @param confidence how sure the library is that the two conflict, in [0, 1]
   * @throws IllegalArgumentException if {@code confidence} is not in [0, 1]
   */
  public Divergence(
      Type type, Span left, Span right, Value leftValue, Value rightValue, double confidence) {
    this(type, left, right, leftValue, rightValue, confidence, Standing.CONFLICTS);
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
    Objects.requireNonNull(standing, "standing");
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
    return new Divergence(type, right, left, rightValue, leftValue, confidence, standing);
  }
}
