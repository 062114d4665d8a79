// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * A program that has one engine used by many threads for some time, checks every result, and tells
 * how many comparisons were made in a second, what time of a processor each took, how many were
 * wrong, and how the heap grew.
 */
public final class MeasureThreads {

  private MeasureThreads() {}

  /**
   * Measures.
   *
   * @param arguments seconds for each number of threads, then the numbers
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    long seconds = Long.parseLong(arguments[0]);
    measure(Engines.LEXICON, 1, seconds);
    for (int i = 1; i < arguments.length; i++) {
      System.out.println(measure(Engines.LEXICON, Integer.parseInt(arguments[i]), seconds));
    }
  }

  private static String measure(Synoptic engine, int threads, long seconds)
      throws InterruptedException {
    List<Article> articles = Texts.event("harbour-bridge");
    Synopsis expected = engine.compare(articles);
    AtomicBoolean stopped = new AtomicBoolean();
    LongAdder done = new LongAdder();
    LongAdder wrong = new LongAdder();
    LongAdder processor = new LongAdder();
    List<Thread> workers = new ArrayList<>();
    long heap = used();
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      Thread worker =
          new Thread(
              () -> {
                while (!stopped.get()) {
                  wrong.add(engine.compare(articles).equals(expected) ? 0 : 1);
                  done.increment();
                }
                processor.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
              });
      worker.start();
      workers.add(worker);
    }
    Thread.sleep(seconds * 1000);
    stopped.set(true);
    for (Thread worker : workers) {
      worker.join();
    }
    double time = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%d threads: %.1f comparisons a second, %.2f ms of a processor each, %d wrong, heap %+.1f MB",
        threads,
        done.sum() / time,
        processor.sum() / 1e6 / done.sum(),
        wrong.sum(),
        (used() - heap) / 1048576.0);
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
