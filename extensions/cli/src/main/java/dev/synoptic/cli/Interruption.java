// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end work at the next good place: while one is open, the process waits for it to be
 * closed before it ends, but not longer than half a minute.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::waitForWork, "synoptic-interruption");
  private volatile boolean asked;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Tells whether the work should end. */
  boolean isAsked() {
    return asked;
  }

  private void waitForWork() {
    asked = true;
    try {
      if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
        System.err.println("synoptic: stopped before all was written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException ending) {
        // The process is ending, and the hook runs already.
      }
    }
  }
}
