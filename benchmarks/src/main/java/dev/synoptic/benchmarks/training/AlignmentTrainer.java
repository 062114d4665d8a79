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
 * runner's task {@code words}. Only links that the gold is sure of count as right. Every row is
 * learned from three times, twice with one of its sentences cut to two fifths: gold sentences are
 * more alike than those of two articles. The features of a cell depend on what was aligned before
 * it, so the weights are learned several times, each time from the states that the weights before
 * lead to.
 */
public final class AlignmentTrainer {

  private static final int ITERATIONS = 5;
  private static final double PENALTY = 3;

  private static final int GROUPS = 20;

  /** Fewest tokens of a cut sentence. */
  private static final int LEAST_PART = 4;

  /** Before anything is learned nothing is likely. */
  private static final double UNLIKELY = -50;

  private record Gold(EventArticle left, EventArticle right, Set<Long> sure, String group) {}

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of("en"));
  private final @Nullable Background background = Background.of("en");
  private final @Nullable Lexicon lexicon =
      ServiceLoader.load(Lexicon.class).findFirst().orElse(null);
  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Gold> gold = new ArrayList<>();
  private int read;

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
    List<String> left = strings(row.get("a"));
    List<String> right = strings(row.get("b"));
    Set<Long> sure = new HashSet<>();
    for (JsonNode link : row.get("alignments")) {
      if (!link.path("type").asString("S").equals("P")) {
        link.get("a").forEach(x -> link.get("b").forEach(y -> sure.add(key(x.asInt(), y.asInt()))));
      }
    }
    add(left, right, sure, "row " + read);
    addPart(left, right, sure, true);
    addPart(left, right, sure, false);
    read = (read + 1) % GROUPS;
  }

  /** Adds the beginning or the end of one sentence beside the whole other one. */
  private void addPart(List<String> left, List<String> right, Set<Long> sure, boolean cutsLeft) {
    int size = cutsLeft ? left.size() : right.size();
    int part = Math.max(LEAST_PART, size * 2 / 5);
    if (part < size) {
      int first = read % 2 * (size - part);
      Set<Long> kept = cut(sure, cutsLeft, first, first + part);
      List<String> cutLeft = cutsLeft ? left.subList(first, first + part) : left;
      List<String> cutRight = cutsLeft ? right : right.subList(first, first + part);
      add(cutLeft, cutRight, kept, "row " + read);
    }
  }

  private static Set<Long> cut(Set<Long> pairs, boolean left, int first, int end) {
    Set<Long> kept = new HashSet<>();
    for (long pair : pairs) {
      int x = (int) (pair >> 32);
      int y = (int) pair;
      int place = left ? x : y;
      if (place >= first && place < end) {
        kept.add(left ? key(x - first, y) : key(x, y - first));
      }
    }
    return kept;
  }

  private void add(List<String> left, List<String> right, Set<Long> sure, String group) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    List<AnalyzedArticle> both = List.of(analyze("a", left), analyze("b", right));
    List<EventArticle> articles =
        Event.of(both, background, lexicon, TermStatistics.none()).articles();
    gold.add(new Gold(articles.get(0), articles.get(1), sure, group));
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asString()));
    return strings;
  }

  private static long key(int x, int y) {
    return ((long) x << 32) | y;
  }

  private AnalyzedArticle analyze(String id, List<String> words) {
    return analyzer.analyze(Article.builder(id).tokens(List.of(words)).build());
  }

  private void run(Path out, String source) throws IOException {
    int kinds = TrainingCells.kinds().size();
    double[] priors = new double[kinds];
    Arrays.fill(priors, UNLIKELY);
    double[][] weights = new double[kinds][];
    Arrays.setAll(weights, kind -> new double[TrainingCells.features(kind).size()]);
    List<List<Row>> rows = List.of();
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      rows = rows(priors, weights);
      for (int kind = 0; kind < kinds; kind++) {
        if (!rows.get(kind).isEmpty()) {
          Fit fit = LogisticRegression.fit(rows.get(kind), used(kind), PENALTY);
          priors[kind] = fit.prior();
          weights[kind] = fit.weights();
        }
      }
      log.printf(Locale.ROOT, "iteration %d, rows %d%n", iteration, count(rows));
    }
    for (int kind = 0; kind < kinds; kind++) {
      List<Folds.Guess> guesses = Folds.guesses(rows.get(kind), List.of(), used(kind), PENALTY);
      String report = Folds.report(guesses);
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
    text.append("# Logistic weights learned from ")
        .append(source)
        .append(" by AlignmentTrainer.\n");
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
