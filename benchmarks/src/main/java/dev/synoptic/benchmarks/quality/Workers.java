// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one thing to many rows with a fixed number of threads. */
final class Workers {

  private Workers() {}

  /**
   * Applies a function to all rows.
   *
   * @return the results in the order of the rows, whatever the number of threads
   * @throws IllegalStateException if the function fails for a row; the cause is what it threw
   */
  static <R, T> List<T> map(List<R> rows, int threads, Function<R, T> function)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> pending = new ArrayList<>(rows.size());
      rows.forEach(row -> pending.add(pool.submit(() -> function.apply(row))));
      List<T> results = new ArrayList<>(rows.size());
      for (Future<T> result : pending) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a row could not be answered", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
