// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on the items of a list, by the calling thread or by a fixed number of its own. */
final class Workers implements AutoCloseable {

  private final @Nullable ExecutorService threads;

  Workers(int count) {
    threads =
        count == 1
            ? null
            : Executors.newFixedThreadPool(
                count,
                work -> {
                  Thread thread = new Thread(work, "synoptic-transformer");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** Returns what becomes of each item, in their order. */
  <A, B> List<B> map(List<A> items, Function<A, B> function) {
    if (threads == null) {
      return items.stream().map(function).toList();
    }
    List<Future<B>> futures = new ArrayList<>();
    for (A item : items) {
      futures.add(threads.submit(() -> function.apply(item)));
    }
    List<B> results = new ArrayList<>();
    for (Future<B> future : futures) {
      results.add(get(future));
    }
    return results;
  }

  private static <B> B get(Future<B> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("a passage could not be encoded", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdown();
    }
  }
}
