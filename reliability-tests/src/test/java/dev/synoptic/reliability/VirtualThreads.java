// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A program that compares on many virtual threads at once; needs a Java that has them. */
public final class VirtualThreads {

  private static final int TIMES = 200;

  private VirtualThreads() {}

  /**
   * Compares and tells how many results are those of one thread.
   *
   * @param arguments none
   * @throws Exception if a comparison fails
   */
  public static void main(String[] arguments) throws Exception {
    List<Article> articles = Texts.event("harbour-bridge");
    Synopsis alone = Engines.LEXICON.compare(articles);
    Callable<Boolean> task = () -> Engines.LEXICON.compare(articles).equals(alone);
    // By name, because this is compiled for a Java without virtual threads.
    ExecutorService pool =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    int same = 0;
    for (Future<Boolean> result : pool.invokeAll(Collections.nCopies(TIMES, task))) {
      same += result.get() ? 1 : 0;
    }
    pool.shutdown();
    System.out.print(same + " same\n");
  }
}
