// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import dev.synoptic.benchmarks.corpus.CorpusGenerator.Invented;
import dev.synoptic.benchmarks.corpus.CorpusGenerator.Kind;
import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.Neighbour;
import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.corpus.Window;
import dev.synoptic.model.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an invented corpus, or measures an index of one.
 *
 * <p>Usage: {@code CorpusCommand write ARTICLES SEED FILE.jsonl}, or {@code CorpusCommand measure
 * ARTICLES SEED DIR THREADS [peer]}, where DIR is new and ARTICLES may be a folder or a file of the
 * user's own, of which only speed is told; {@code peer} measures Lucene's MoreLikeThis beside it.
 */
public final class CorpusCommand {

  private static final int QUERIES = 1_000;

  /** Two articles that share less of their wording are no reprints. */
  private static final double LEAST_COPIED = 0.3;

  /** One article in so many asks the peer. */
  private static final int PEER_SAMPLE = 10;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Invented> corpus = new ArrayList<>();

  private CorpusCommand() {}

  /**
   * Runs the command.
   *
   * @param args what to do, and its arguments
   * @throws Exception if a file can't be read or written
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("write")) {
      write(Integer.parseInt(args[1]), Long.parseLong(args[2]), Path.of(args[3]));
    } else {
      new CorpusCommand()
          .measure(
              args[1],
              Long.parseLong(args[2]),
              Path.of(args[3]),
              Integer.parseInt(args[4]),
              args.length > 5 && args[5].equals("peer"));
    }
  }

  private static void write(int articles, long seed, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      CorpusGenerator.generate(articles, seed, invented -> write(invented, writer));
    }
  }

  private static void write(Invented invented, BufferedWriter writer) {
    Article article = invented.article();
    ObjectNode row = Json.object().put("id", article.id()).put("event", "e" + invented.event());
    row.put("twin", invented.twin())
        .put("kind", invented.kind().name())
        .put("text", article.text());
    article
        .published()
        .ifPresent(published -> row.put("published", published.toLocalDate().toString()));
    try {
      writer.write(Json.line(row));
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measure(String articles, long seed, Path directory, int threads, boolean peer)
      throws Exception {
    boolean own = !articles.chars().allMatch(Character::isDigit);
    if (own) {
      ArticleLoader.load(Path.of(articles))
          .forEach(article -> corpus.add(new Invented(article, corpus.size(), false, Kind.REPORT)));
    } else {
      CorpusGenerator.generate(Integer.parseInt(articles), seed, corpus::add);
    }
    Collections.shuffle(corpus, new Random(seed));
    long characters = corpus.stream().mapToLong(item -> item.article().text().length()).sum();
    out.printf(
        Locale.ROOT, "%,d articles of %,d characters%n", corpus.size(), characters / corpus.size());
    try (ArticleIndex index = ArticleIndex.open(directory)) {
      Stopwatch watch = new Stopwatch();
      fill(threads, item -> index.add(item.article()));
      index.commit();
      out.println("indexed and linked: " + watch.rate(corpus.size()));
      long start = System.nanoTime();
      List<NewsEvent> events = index.events(Window.ALL);
      out.printf(
          Locale.ROOT, "events: %,d in %.2f s%n", events.size(), (System.nanoTime() - start) / 1e9);
      query(index, own);
      if (!own) {
        judge(events);
      }
    }
    if (peer) {
      measurePeer(directory.resolveSibling(directory.getFileName() + "-peer"), threads);
    }
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    out.printf(
        Locale.ROOT,
        "heap in use at the end, the corpus itself included: %d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /** All articles are indexed; a sample asks for those that are like them. */
  private void measurePeer(Path directory, int threads) throws Exception {
    try (MoreLikeThisPeer index = new MoreLikeThisPeer(directory)) {
      Stopwatch watch = new Stopwatch();
      fill(threads, item -> index.add(item.article()));
      index.commit();
      out.println("MoreLikeThis, indexed: " + watch.rate(corpus.size()));
      AtomicInteger asked = new AtomicInteger();
      watch = new Stopwatch();
      fill(
          threads,
          item -> {
            if (item.article().id().hashCode() % PEER_SAMPLE == 0) {
              index.nearest(item.article(), 10);
              asked.incrementAndGet();
            }
          });
      out.println("MoreLikeThis, asked for ten: " + watch.rate(asked.get()));
    }
  }

  private void fill(int threads, Consumer<Invented> work)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Boolean>> shares = new ArrayList<>();
      for (int worker = 0; worker < threads; worker++) {
        int first = worker;
        shares.add(
            () -> {
              for (int i = first; i < corpus.size(); i += threads) {
                work.accept(corpus.get(i));
              }
              return true;
            });
      }
      for (Future<Boolean> share : workers.invokeAll(shares)) {
        share.get();
      }
    } finally {
      workers.shutdown();
    }
  }

  private void query(ArticleIndex index, boolean own) {
    Map<Integer, Integer> sizes = new HashMap<>();
    corpus.forEach(item -> sizes.merge(item.event(), 1, Integer::sum));
    Map<String, Integer> events = new HashMap<>();
    corpus.forEach(item -> events.put(item.article().id(), item.event()));
    double[] milliseconds = new double[Math.min(QUERIES, corpus.size())];
    int found = 0;
    int wanted = 0;
    int reprints = 0;
    int recognised = 0;
    for (int i = 0; i < milliseconds.length; i++) {
      Invented item = corpus.get(i);
      long start = System.nanoTime();
      List<Neighbour> nearest = index.nearest(item.article(), 10);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
      if (item.kind() == Kind.REPRINT) {
        reprints++;
        recognised += recognises(nearest, item) ? 1 : 0;
      }
      wanted += Math.min(10, sizes.getOrDefault(item.event(), 1) - 1);
      found +=
          (int)
              nearest.stream()
                  .filter(near -> events.getOrDefault(near.article(), -1) == item.event())
                  .count();
    }
    Arrays.sort(milliseconds);
    out.printf(
        Locale.ROOT,
        "query, analysis included: median %.2f ms, 99th %.2f ms%n",
        milliseconds[milliseconds.length / 2],
        milliseconds[milliseconds.length * 99 / 100]);
    if (!own) {
      out.printf(Locale.ROOT, "recall@10 %.4f%n", found / (double) wanted);
      out.printf(
          Locale.ROOT,
          "reprints whose original is found: %.4f of %d%n",
          recognised / (double) reprints,
          reprints);
    }
  }

  /** A reprint is made right after its original, so the original has the number before. */
  private static boolean recognises(List<Neighbour> nearest, Invented reprint) {
    String original = "g" + (Integer.parseInt(reprint.article().id().substring(1)) - 1);
    return nearest.stream()
        .anyMatch(near -> near.article().equals(original) && near.resemblance() >= LEAST_COPIED);
  }

  private void judge(List<NewsEvent> found) {
    Map<String, NewsEvent> clusters = new HashMap<>();
    found.forEach(event -> event.articles().forEach(id -> clusters.put(id, event)));
    Map<Integer, List<String>> gold = new HashMap<>();
    Map<String, Integer> events = new HashMap<>();
    for (Invented item : corpus) {
      gold.computeIfAbsent(item.event(), key -> new ArrayList<>()).add(item.article().id());
      events.put(item.article().id(), item.event());
    }
    double precision = 0;
    double recall = 0;
    for (Invented item : corpus) {
      List<String> own = gold.getOrDefault(item.event(), List.of());
      List<String> cluster = clusters.getOrDefault(item.article().id(), found.get(0)).articles();
      long same =
          cluster.stream().filter(id -> events.getOrDefault(id, -1) == item.event()).count();
      precision += (double) same / cluster.size() / corpus.size();
      recall += (double) same / own.size() / corpus.size();
    }
    out.printf(
        Locale.ROOT,
        "B3 precision %.4f, recall %.4f, F1 %.4f%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall));
    twins(gold, clusters);
  }

  private void twins(Map<Integer, List<String>> gold, Map<String, NewsEvent> clusters) {
    int pairs = 0;
    int apart = 0;
    for (Invented item : corpus) {
      if (item.twin()) {
        for (String other : gold.getOrDefault(item.event() - 1, List.of())) {
          pairs++;
          apart += Objects.equals(clusters.get(item.article().id()), clusters.get(other)) ? 0 : 1;
        }
      }
    }
    out.printf(
        Locale.ROOT, "twin events kept apart: %.4f of %,d pairs%n", apart / (double) pairs, pairs);
  }
}
