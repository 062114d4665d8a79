// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.text;

import dev.synoptic.model.BudgetExceededException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The work of one call of the engine: how long it may take, and who may stop it.
 *
 * <p>Every loop over input tells the work of the current thread how far it has come ({@link #step},
 * {@link #poll}); every {@value #STRIDE} units the work looks at the clock, at the thread's
 * interrupt and at the caller's cancellation. Outside a call the two do nothing. The work is bound
 * to the thread rather than handed through the signatures of every reader, because it changes no
 * result: it ends a call, or nothing.
 *
 * <p>While articles are read the end of the time is an exception, because there is nothing to show
 * yet. After {@link #allowPartial} the loops that can leave something out ask {@link #isOver}.
 */
public final class Work {

  /** Units between two looks; a unit is a token, an entry of a list or the like, at most 1 µs. */
  private static final int STRIDE = 2048;

  private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

  private final long nanos;
  private final BooleanSupplier cancellation;
  private final LongSupplier clock;
  private final long start;
  private int left = STRIDE;
  private boolean partial;
  private boolean over;

  /**
   * Creates work, and starts its time.
   *
   * @param nanos how long it may take, in nanoseconds; {@link Long#MAX_VALUE} for ever
   * @param cancellation tells whether the caller wants it to end
   * @param clock tells the time in nanoseconds
   */
  public Work(long nanos, BooleanSupplier cancellation, LongSupplier clock) {
    this.nanos = nanos;
    this.cancellation = cancellation;
    this.clock = clock;
    start = nanos == Long.MAX_VALUE ? 0 : clock.getAsLong();
  }

  /**
   * Does a task as this work, on the current thread.
   *
   * @param task the task
   * @param <T> its result
   * @return its result
   * @throws CancellationException if the caller or an interrupt of the thread ends it
   * @throws BudgetExceededException if its time is over while its end is an exception
   */
  public <T> T run(Supplier<T> task) {
    Work outer = CURRENT.get();
    CURRENT.set(this);
    try {
      look();
      return task.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /**
   * Tells the current work that so many units are about to be done.
   *
   * @param units the units, at least 0
   */
  public static void step(int units) {
    Work work = CURRENT.get();
    if (work != null) {
      work.left -= units;
      if (work.left <= 0) {
        work.look();
      }
    }
  }

  /** Tells the current work that something is about to be done that takes many units. */
  public static void poll() {
    step(STRIDE);
  }

  /** From here on the end of the time is no exception; who can leave something out asks for it. */
  public static void allowPartial() {
    Work work = CURRENT.get();
    if (work != null) {
      work.partial = true;
    }
  }

  /**
   * Tells whether the time is over, and polls.
   *
   * @return whether what can be left out should be
   */
  public static boolean isOver() {
    Work work = CURRENT.get();
    if (work == null) {
      return false;
    }
    work.look();
    return work.over;
  }

  private void look() {
    left = STRIDE;
    if (cancellation.getAsBoolean()) {
      throw new CancellationException("the work was cancelled by its caller");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the work was cancelled: its thread was interrupted");
    }
    over = over || (nanos < Long.MAX_VALUE && clock.getAsLong() - start >= nanos);
    if (over && !partial) {
      throw new BudgetExceededException(
          "time ("
              + Duration.ofNanos(nanos)
              + ") was over while articles were read; nothing was compared");
    }
  }
}
