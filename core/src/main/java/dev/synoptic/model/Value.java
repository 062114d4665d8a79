// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A value that an article reports, as data. */
public sealed interface Value {

  /**
   * A figure: a number or a range, with what it counts or is measured in.
   *
   * @param low the least value meant; {@link Double#NEGATIVE_INFINITY} for "at most"
   * @param high the greatest value meant; {@link Double#POSITIVE_INFINITY} for "at least"
   * @param unit the unit, currency or counted noun in normal form ("EUR", "%", "soldier"); empty if
   *     none is named
   * @param approximate whether the text says "about" or the like
   */
  record Quantity(double low, double high, String unit, boolean approximate) implements Value {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a bound is NaN or {@code high < low}
     */
    public Quantity {
      Objects.requireNonNull(unit, "unit");
      if (!(low <= high)) {
        throw new IllegalArgumentException("range [" + low + ", " + high + "] must be ordered");
      }
    }
  }

  /**
   * A day or a stretch of days.
   *
   * @param first the first day meant, when it is known
   * @param last the last day meant, when it is known; the first for a single day
   * @param expression the normal form of what was said ("thursday", "03-27", "2031-03-27T14:00")
   */
  record Time(Optional<LocalDate> first, Optional<LocalDate> last, String expression)
      implements Value {

    /** Checks the parts. */
    public Time {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      Objects.requireNonNull(expression, "expression");
    }
  }

  /**
   * Words: a name, an office, a polarity, a quotation.
   *
   * @param text the words in normal form
   */
  record Text(String text) implements Value {

    /** Checks the part. */
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }
}
