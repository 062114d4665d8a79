// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.align.TrainingCells;
import dev.synoptic.align.TrainingCells.Cell;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.event.TermStatistics;
import dev.synoptic.model.Article;
import dev.synoptic.spi.Lexicon;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Learns the weights by which the word aligner completes a pair.
 *
 * <p>Usage: {@code AlignmentTrainer OUT.txt GOLD.jsonl...}; the gold files are of the quality
 * runner's task {@code words}. Only links that the gold is sure of count as right. The features of
 * a cell depend on what was aligned before it, so the weights are learned several times, each time
 * from the states that the weights before lead to.
 */
public final class AlignmentTrainer {

  private static final int ITERATIONS = 5;
  private static final double PENALTY = 3;

  /** Before anything is learned nothing is likely. */
  private static final double UNLIKELY = -50;

  private record Gold(EventArticle left, EventArticle right, Set<Long> sure, String group) {}

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of("en"));
  private final @Nullable Background background = Background.of("en");
  private final @Nullable Lexicon lexicon = ServiceLoader.load(Lexicon.class).findFirst().orElse(null);
  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Gold> gold = new ArrayList<>();

  private AlignmentTrainer() {}

  /**
   * Trains and writes the weights.
   *
   * @param args output, gold files
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    AlignmentTrainer trainer = new AlignmentTrainer();
    StringBuilder names = new StringBuilder();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      Path path = Path.of(file);
      JsonLines.forEach(path, trainer::add);
      names.append(names.isEmpty() ? "" : ", ").append(path.getFileName());
    }
    trainer.run(Path.of(args[0]), names.toString());
  }

  private void add(JsonNode row) {
    if (row.get("a").isEmpty() || row.get("b").isEmpty()) {
      return;
    }
    List<AnalyzedArticle> both = List.of(analyze("a", row.get("a")), analyze("b", row.get("b")));
    List<EventArticle> articles =
        Event.of(both, background, lexicon, TermStatistics.none()).articles();
    Set<Long> sure = new HashSet<>();
    for (JsonNode link : row.get("alignments")) {
      if (!link.path("type").asString("S").equals("P")) {
        link.get("a").forEach(x -> link.get("b").forEach(y -> sure.add(key(x.asInt(), y.asInt()))));
      }
    }
    gold.add(new Gold(articles.get(0), articles.get(1), sure, "row " + gold.size() % 10));
  }

  private static long key(int x, int y) {
    return ((long) x << 32) | y;
  }

  private AnalyzedArticle analyze(String id, JsonNode tokens) {
    List<String> words = new ArrayList<>();
    tokens.forEach(token -> words.add(token.asString()));
    return analyzer.analyze(Article.builder(id).tokens(List.of(words)).build());
  }

  private void run(Path out, String source) throws IOException {
    int kinds = TrainingCells.kinds().size();
    double[] priors = new double[kinds];
    Arrays.fill(priors, UNLIKELY);
    double[][] weights = new double[kinds][0];
    List<List<Row>> rows = List.of();
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      rows = rows(priors, weights);
      for (int kind = 0; kind < kinds; kind++) {
        Fit fit = LogisticRegression.fit(rows.get(kind), used(kind), PENALTY);
        priors[kind] = fit.prior();
        weights[kind] = fit.weights();
      }
      log.printf(Locale.ROOT, "iteration %d, rows %d%n", iteration, count(rows));
    }
    for (int kind = 0; kind < kinds; kind++) {
      String report = Folds.report(rows.get(kind), used(kind), PENALTY);
      log.printf(Locale.ROOT, "%-14s %s%n", TrainingCells.kinds().get(kind), report);
    }
    write(out, priors, weights, source + " (" + gold.size() + " pairs)");
  }

  private static int count(List<List<Row>> rows) {
    return rows.stream().mapToInt(List::size).sum();
  }

  private static boolean[] used(int kind) {
    boolean[] used = new boolean[TrainingCells.features(kind).size()];
    Arrays.fill(used, true);
    return used;
  }

  private List<List<Row>> rows(double[] priors, double[][] weights) {
    List<List<Row>> rows = new ArrayList<>();
    TrainingCells.kinds().forEach(kind -> rows.add(new ArrayList<>()));
    for (Gold pair : gold) {
      Map<List<Integer>, double[]> seen = new HashMap<>();
      for (Cell cell : TrainingCells.judged(pair.left(), pair.right(), priors, weights)) {
        double[] values = Arrays.copyOf(cell.values(), used(cell.kind()).length);
        List<Integer> place = List.of(cell.kind(), cell.x(), cell.endX(), cell.y(), cell.endY());
        if (!Arrays.equals(seen.put(place, values), values)) {
          double target = isRight(cell, pair.sure()) ? 1 : 0;
          rows.get(cell.kind()).add(new Row(values, target, target > 0, pair.group()));
        }
      }
    }
    return rows;
  }

  /** A word belongs to a run if at least half of the words of the other run are its partners. */
  private static boolean isRight(Cell cell, Set<Long> sure) {
    int right = 0;
    int all = 0;
    for (int x = cell.x(); x < cell.endX(); x++) {
      for (int y = cell.y(); y < cell.endY(); y++) {
        right += sure.contains(key(x, y)) ? 1 : 0;
        all++;
      }
    }
    return 2 * right >= all;
  }

  private static void write(Path out, double[] priors, double[][] weights, String source)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Logistic weights learned from ").append(source).append(" by AlignmentTrainer.\n");
    for (int kind = 0; kind < priors.length; kind++) {
      List<String> features = TrainingCells.features(kind);
      append(text, kind, "PRIOR", priors[kind]);
      for (int i = 0; i < features.size(); i++) {
        append(text, kind, features.get(i), weights[kind][i]);
      }
    }
    Files.writeString(out, text.toString());
  }

  private static void append(StringBuilder text, int kind, String feature, double weight) {
    String name = TrainingCells.kinds().get(kind);
    text.append(String.format(Locale.ROOT, "%-14s %-18s %9.4f\n", name, feature, weight));
  }
}
