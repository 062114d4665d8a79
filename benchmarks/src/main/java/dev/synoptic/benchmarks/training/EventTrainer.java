// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.Neighbour;
import dev.synoptic.corpus.likeness.Feature;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.corpus.likeness.SignatureReader;
import dev.synoptic.model.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Learns when two articles report one event.
 *
 * <p>Usage: {@code EventTrainer EVENTS_DIR OUT_DIR}; the folder of events holds {@code
 * basil.dev.jsonl}, {@code newswcl.dev.jsonl}, {@code ecb.train.jsonl.gz} and {@code
 * background.jsonl.gz}. All are laid in one index; the rows are the pairs that it proposes for the
 * articles of events. Prints what is reached on folds by event, topics of twin events kept
 * together.
 */
public final class EventTrainer {

  private static final int CANDIDATES = 48;
  private static final double PENALTY = 2;
  private static final List<String> EVENTS =
      List.of("basil.dev.jsonl", "newswcl.dev.jsonl", "ecb.train.jsonl.gz");

  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Set<String>> events = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Signature> signatures = new HashMap<>();

  private EventTrainer() {}

  /**
   * Trains and writes the model.
   *
   * @param args folder of events, folder for the model
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    new EventTrainer().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path data, Path out) throws IOException {
    for (String file : EVENTS) {
      JsonLines.forEach(data.resolve(file), row -> event(row, file));
    }
    JsonLines.forEach(data.resolve("background.jsonl.gz"), this::article);
    boolean[] used = new boolean[Feature.values().length];
    Arrays.fill(used, true);
    // Beside its root, the cosine itself would get a negative weight: a copy must score highest.
    used[Feature.STEMS.ordinal()] = false;
    List<Row> proposed = rows();
    List<Row> rows = balance(proposed);
    log.println("event " + Folds.report(Folds.guesses(rows, List.of(), used, PENALTY)));
    write(out, LogisticRegression.fit(rows, used, PENALTY), proposed.size());
  }

  private void event(JsonNode row, String file) {
    String id = row.get("id").asString();
    for (JsonNode node : row.get("articles")) {
      Article article = article(node);
      events.computeIfAbsent(article.id(), key -> new HashSet<>()).add(file + " " + id);
      groups.put(article.id(), file + " " + row.path("topic").asString(id));
    }
  }

  private Article article(JsonNode node) {
    String text = node.get("text").asString();
    String title = node.path("title").asString("");
    Article.Builder article =
        Article.builder(node.get("id").asString())
            .text(text.startsWith(title) ? text : title + "\n\n" + text);
    String published = node.path("published").asString("");
    try {
      article.published(LocalDate.parse(published.substring(0, Math.min(10, published.length()))));
    } catch (DateTimeParseException unknown) {
      // The row has no date.
    }
    Article built = article.build();
    articles.put(built.id(), built);
    return built;
  }

  private List<Row> rows() {
    SignatureReader reader = new SignatureReader("en");
    List<Row> rows = new ArrayList<>();
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles.keySet().stream().sorted().map(articles::get).forEach(index::add);
      articles.forEach((id, article) -> signatures.put(id, reader.read(article)));
      for (String id : groups.keySet().stream().sorted().toList()) {
        Article article = Objects.requireNonNull(articles.get(id));
        index.nearest(article, CANDIDATES).forEach(other -> rows.add(row(id, other)));
      }
    }
    return rows;
  }

  /**
   * Repeats the rows of the smaller sets, by the square root of how much larger the largest is: the
   * short undated articles of ECB+ are four fifths of all.
   */
  private static List<Row> balance(List<Row> rows) {
    Map<String, Integer> sizes = new HashMap<>();
    rows.forEach(row -> sizes.merge(set(row), 1, Integer::sum));
    double largest = Collections.max(sizes.values());
    List<Row> balanced = new ArrayList<>();
    for (Row row : rows) {
      int times = (int) Math.round(Math.sqrt(largest / sizes.getOrDefault(set(row), 1)));
      balanced.addAll(Collections.nCopies(times, row));
    }
    return balanced;
  }

  private static String set(Row row) {
    return row.group().substring(0, row.group().indexOf(' '));
  }

  private Row row(String id, Neighbour other) {
    double[] values = Feature.values(signature(id), signature(other.article()));
    Set<String> own = events.getOrDefault(id, Set.of());
    boolean same = events.getOrDefault(other.article(), Set.of()).stream().anyMatch(own::contains);
    return new Row(values, same ? 1 : 0, same, groups.getOrDefault(id, id));
  }

  private Signature signature(String id) {
    return Objects.requireNonNull(signatures.get(id), id);
  }

  private static void write(Path out, Fit fit, int rows) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Logistic weights learned from events/basil.dev, newswcl.dev and ecb.train hidden");
    text.append(" in events/background\n# (")
        .append(rows)
        .append(" proposed pairs, those of the smaller sets repeated) by\n");
    text.append("# java -cp 'benchmarks/target/classes:benchmarks/target/lib/*'");
    text.append(" dev.synoptic.benchmarks.training.EventTrainer EVENTS_DIR OUT_DIR\n");
    text.append(String.format(Locale.ROOT, "%-20s %10.5f%n", "PRIOR", fit.prior()));
    for (Feature feature : Feature.values()) {
      double weight = fit.weights()[feature.ordinal()];
      text.append(String.format(Locale.ROOT, "%-20s %10.5f%n", feature, weight));
    }
    Files.writeString(out.resolve("event.txt"), text.toString().replace("\r\n", "\n"));
  }
}
