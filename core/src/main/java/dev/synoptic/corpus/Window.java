// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time, by publication, in whole seconds; fractions are cut off.
 *
 * @param from the first moment of it; empty if it has no beginning
 * @param to the first moment after it; empty if it has no end
 */
public record Window(Optional<OffsetDateTime> from, Optional<OffsetDateTime> to) {

  /** All articles, also those of which no time of publication is known. */
  public static final Window ALL = new Window(Optional.empty(), Optional.empty());

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code to} is not after {@code from}
   */
  public Window {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
      throw new IllegalArgumentException(
          "end of window (" + to.get() + ") must be after its beginning (" + from.get() + ")");
    }
  }

  /**
   * Returns the window from a moment on.
   *
   * @param from the first moment of the window
   * @return a window without an end
   */
  public static Window since(OffsetDateTime from) {
    return new Window(Optional.of(from), Optional.empty());
  }

  /**
   * Returns the window between two moments.
   *
   * @param from the first moment of the window
   * @param to the first moment after it
   * @return the window
   * @throws IllegalArgumentException if {@code to} is not after {@code from}
   */
  public static Window between(OffsetDateTime from, OffsetDateTime to) {
    return new Window(Optional.of(from), Optional.of(to));
  }

  /** Tells whether articles without a known time are in it. */
  boolean isEverything() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Tells whether a moment, in seconds since 1970, is in it. */
  boolean has(long seconds) {
    return from.stream().allMatch(start -> seconds >= start.toEpochSecond())
        && to.stream().allMatch(end -> seconds < end.toEpochSecond());
  }
}
