// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows on one line of the terminal how far long work has come, how fast it goes and how long it
 * will take. Not safe for several threads.
 */
final class ProgressBar implements AutoCloseable {

  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE = SECOND / 5;
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final LongSupplier clock;
  private final boolean visible;
  private final long total;
  private final long start;
  private long due;

  /**
   * Starts the clock.
   *
   * @param out the terminal
   * @param clock gives nanoseconds from any start
   * @param visible whether to show anything
   * @param total how much there is to do, in any unit; 0 if that isn't known
   */
  ProgressBar(PrintWriter out, LongSupplier clock, boolean visible, long total) {
    this.out = out;
    this.clock = clock;
    this.visible = visible;
    this.total = total;
    start = clock.getAsLong();
    due = start + SECOND;
  }

  /** Tells how much is done, in the unit of the total, and how many articles that is. */
  void step(long done, long articles) {
    long now = clock.getAsLong();
    if (visible && now - due >= 0) {
      due = now + PAUSE;
      out.print(CLEAR + line(done, articles, (now - start) / (double) SECOND));
      out.flush();
    }
  }

  private String line(long done, long articles, double seconds) {
    String rate = String.format(Locale.ROOT, "%,d articles, %,.0f/s", articles, articles / seconds);
    if (total == 0 || done == 0) {
      return rate;
    }
    double share = Math.min(1, done / (double) total);
    int full = (int) (share * WIDTH);
    long left = Math.round(seconds * (1 - share) / share);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f%%  %s, %d:%02d left",
        "=".repeat(full),
        " ".repeat(WIDTH - full),
        100 * share,
        rate,
        left / 60,
        left % 60);
  }

  @Override
  public void close() {
    if (visible) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
