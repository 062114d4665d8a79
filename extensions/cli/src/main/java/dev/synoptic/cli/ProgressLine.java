// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.terminal.PlainText;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Shows progress on one line of the terminal, which it clears in the end.
 *
 * <p>Work of less than a second shows nothing. Not safe for several threads.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long DELAY = 1_000_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final LongSupplier clock;
  private long due;
  private boolean shown;

  /**
   * Starts the clock.
   *
   * @param out the terminal
   * @param clock gives nanoseconds from any start
   */
  ProgressLine(PrintWriter out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
    this.due = clock.getAsLong() + DELAY;
  }

  @Override
  public void step(String stage, long done, long total) {
    long now = clock.getAsLong();
    if (now - due < 0) {
      return;
    }
    due = now + PAUSE;
    shown = true;
    String share = total > 0 ? " " + 100 * Math.min(done, total) / total + "%" : "";
    out.print(CLEAR + PlainText.clean(stage) + share);
    out.flush();
  }

  @Override
  public void close() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
