// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Session;
import dev.synoptic.Synoptic;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.model.Article;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One engine may be used by any number of threads, and keeps nothing of what it was given. */
class ConcurrencyTest {

  private static final int THREADS = 64;

  private static List<Engines.Named> engines() {
    return Engines.all().toList();
  }

  /** Runs a task on so many threads at once, and returns what each gave. */
  private static <T> List<T> together(int threads, Callable<T> task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(threads);
    Callable<T> whenAllAreThere =
        () -> {
          start.countDown();
          start.await();
          return task.call();
        };
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : pool.invokeAll(Collections.nCopies(threads, whenAllAreThere))) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("64 threads that share an engine get what one gets")
  void sharedEngine(Engines.Named with) throws Exception {
    List<Article> bridge = Texts.event("harbour-bridge");
    List<Article> fire = Texts.event("stadium-fire");
    Synopsis bridgeAlone = with.engine().compare(bridge);
    Synopsis fireAlone = with.engine().compare(fire);
    PairScore scoreAlone = with.engine().score(bridge.get(0), bridge.get(1));
    List<Boolean> same =
        together(
            THREADS,
            () ->
                with.engine().compare(bridge).equals(bridgeAlone)
                    && with.engine().score(bridge.get(0), bridge.get(1)).equals(scoreAlone)
                    && with.engine().compare(fire).equals(fireAlone));
    assertThat(same).hasSize(THREADS).doesNotContain(false);
  }

  @Test
  @DisplayName("engines made at the same time find the same")
  void enginesMadeTogether() throws Exception {
    List<Article> bridge = Texts.event("harbour-bridge");
    List<Synopsis> synopses = together(8, () -> Synoptic.english().compare(bridge));
    assertThat(Set.copyOf(synopses)).hasSize(1);
  }

  @Test
  @DisplayName("no thread is left behind")
  void noThreadIsLeftBehind() throws IOException {
    Engines.LEXICON.compare(Texts.event("harbour-bridge"));
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    List<Article> articles = Texts.event("stadium-fire");
    Synoptic.english().compare(articles);
    Session session = Synoptic.english().session();
    articles.forEach(session::add);
    session.synopsis();
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles.forEach(index::add);
      index.commit();
      index.nearest(articles.get(0), 3);
    }
    assertThat(Thread.getAllStackTraces().keySet()).allMatch(before::contains);
  }

  @Test
  @DisplayName("the heap stays flat over many comparisons")
  void heapStaysFlat() {
    Random random = new Random(5);
    compareMany(random, 2000);
    long before = used();
    compareMany(random, Integer.getInteger("synoptic.comparisons", 4000));
    assertThat(used() - before).as("growth in bytes").isLessThan(8L << 20);
  }

  /** Compares texts that are never the same, so that whatever is kept of them would pile up. */
  private static void compareMany(Random random, int times) {
    for (int i = 0; i < times; i++) {
      String one = noise(random);
      Engines.CORE.compare(
          Article.of("a" + i, one + noise(random)), Article.of("b" + i, noise(random) + one));
    }
  }

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("Name").append(Integer.toString(random.nextInt(), 36)).append(" rose to ");
      text.append(random.nextInt()).append(". ");
    }
    return text.toString();
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  @DisplayName("readers and writers of an index at once find whole articles only")
  void indexUnderStress() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (String event : List.of("harbour-bridge", "stadium-fire", "polar-rescue", "mayor-trial")) {
      for (Article article : Texts.event(event)) {
        articles.add(
            Article.builder(event + "/" + article.id())
                .text(article.text())
                .published(OffsetDateTime.parse("2031-03-27T08:00:00Z"))
                .build());
      }
    }
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      List<Article> shared = Collections.synchronizedList(new ArrayList<>(articles));
      together(
          8,
          () -> {
            while (!shared.isEmpty()) {
              Article mine = take(shared);
              if (mine != null) {
                index.add(mine);
                index.nearest(mine, 5);
              }
            }
            return true;
          });
      index.commit();
      assertThat(index.size()).isEqualTo(articles.size());
      for (Article article : articles) {
        assertThat(index.article(article.id())).contains(article);
        assertThat(index.nearest(article, 3)).allMatch(near -> near.score() <= 1);
      }
    }
  }

  private static @Nullable Article take(List<Article> from) {
    synchronized (from) {
      return from.isEmpty() ? null : from.remove(from.size() - 1);
    }
  }

  @Test
  @DisplayName("virtual threads do as well as others (JDK 25)")
  void virtualThreads() throws Exception {
    Path home = OtherJava.jdk25();
    assertThat(OtherJava.run(home, VirtualThreads.class)).asString().isEqualTo("200 same\n");
  }
}
