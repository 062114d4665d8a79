// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.model.BudgetExceededException;
import dev.synoptic.model.Synopsis;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How much work one comparison may cost. What is not done by then is left out, and the synopsis
 * says so ({@link Synopsis#omissions}).
 *
 * <p><b>Pairs</b> are deterministic: the same articles and budget give the same partial synopsis
 * everywhere. They are shared out evenly among the pairs of articles, then among the articles with
 * themselves; within a unit the sentence pairs that share most are compared. <b>Time</b> is not: it
 * ends the comparison where it happens to be, and what was found is still put together, which takes
 * a fraction more. When it is over while the articles are still being read there is nothing to
 * show, and the call ends with a {@link BudgetExceededException}. There is no budget of memory:
 * what a comparison needs is bounded by {@link dev.synoptic.model.Limits}, and how much of the heap
 * is in use is no property of one call.
 *
 * @param time time until nothing new is begun; {@link #UNLIMITED}'s for ever
 * @param pairs most sentence pairs to compare, at least 0; {@link Long#MAX_VALUE} for any number
 */
public record Budget(Duration time, long pairs) {

  /** No bounds: what is compared is compared wholly. */
  public static final Budget UNLIMITED =
      new Budget(ChronoUnit.FOREVER.getDuration(), Long.MAX_VALUE);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Budget {
    Objects.requireNonNull(time, "time");
    if (time.isNegative()) {
      throw new IllegalArgumentException("time (" + time + ") must be >= 0");
    }
    if (pairs < 0) {
      throw new IllegalArgumentException("pairs (" + pairs + ") must be >= 0");
    }
  }

  /**
   * Returns a budget of time.
   *
   * @param time time until nothing new is begun, at least 0
   * @return the budget
   */
  public static Budget ofTime(Duration time) {
    return new Budget(time, Long.MAX_VALUE);
  }

  /**
   * Returns a budget of pairs.
   *
   * @param pairs most sentence pairs to compare, at least 0
   * @return the budget
   */
  public static Budget ofPairs(long pairs) {
    return new Budget(UNLIMITED.time, pairs);
  }

  /** Whether there is a bound at all. */
  boolean isBounded() {
    return pairs < Long.MAX_VALUE || nanos() < Long.MAX_VALUE;
  }

  /** The time in nanoseconds; {@link Long#MAX_VALUE} for more than 292 years. */
  long nanos() {
    try {
      return time.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  @Override
  public String toString() {
    String most = pairs == Long.MAX_VALUE ? "any number of" : String.valueOf(pairs);
    return "Budget[" + (nanos() == Long.MAX_VALUE ? "any" : time) + " time, " + most + " pairs]";
  }
}
