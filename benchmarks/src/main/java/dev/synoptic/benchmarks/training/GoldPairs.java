// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.benchmarks.gold.Correspondence;
import dev.synoptic.benchmarks.gold.GoldEvent;
import dev.synoptic.benchmarks.gold.GoldEvent.GoldArticle;
import dev.synoptic.benchmarks.gold.GoldReader;
import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.event.TermStatistics;
import dev.synoptic.link.TrainingPairs;
import dev.synoptic.model.Article;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.PassageEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads gold files into training rows. */
final class GoldPairs {

  /** The features of a pair that is no candidate. */
  static final double[] MISSED = {};

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of("en"));
  private final @Nullable Background background = Background.of("en");
  private final @Nullable Lexicon lexicon;
  private final @Nullable PassageEncoder encoder;

  /**
   * Creates a reader.
   *
   * @param lexicon knows what words mean; null for the core profile
   * @param encoder asked about every pair; null for none
   */
  GoldPairs(@Nullable Lexicon lexicon, @Nullable PassageEncoder encoder) {
    this.lexicon = lexicon;
    this.encoder = encoder;
  }

  /** Candidate pairs of whole articles; a pair that any annotator linked is a 1. */
  List<Row> documents(Path file, Fit own) throws IOException {
    List<Row> rows = new ArrayList<>();
    JsonLines.forEach(file, row -> addDocument(row, own, rows));
    return rows;
  }

  /**
   * Candidate pairs of whole articles of BASIL, by the links that are annotated in this project.
   *
   * @param events the texts, as event rows
   */
  List<Row> annotated(Path events, Fit own) throws IOException {
    Map<String, List<String>> texts = new HashMap<>();
    JsonLines.forEach(
        events,
        event -> event.get("articles").forEach(a -> texts.put(a.get("id").asString(), cut(a))));
    List<Row> rows = new ArrayList<>();
    JsonLines.forEachResource(
        "basil-links.jsonl", annotation -> addAnnotated(annotation, texts, own, rows));
    return rows;
  }

  private static List<String> cut(JsonNode article) {
    String text = article.get("text").asString();
    List<String> sentences = new ArrayList<>();
    for (JsonNode sentence : article.get("sentences")) {
      int offset = sentence.get("offset").asInt();
      sentences.add(text.substring(offset, offset + sentence.get("length").asInt()));
    }
    return sentences;
  }

  /**
   * Candidate pairs of whole articles of the invented events of the open half.
   *
   * @param folder the events
   */
  List<Row> invented(Path folder, Fit own) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path event : GoldReader.folders(folder)) {
      GoldEvent gold = GoldReader.read(event);
      if (gold.half().equals("open")) {
        addInvented(gold, own, rows);
      }
    }
    return rows;
  }

  private void addInvented(GoldEvent event, Fit own, List<Row> rows) {
    List<GoldArticle> articles = event.articles();
    for (int a = 0; a < articles.size(); a++) {
      for (int b = a + 1; b < articles.size(); b++) {
        GoldArticle left = articles.get(a);
        GoldArticle right = articles.get(b);
        List<AnalyzedArticle> both =
            List.of(analyze("a", sentences(left)), analyze("b", sentences(right)));
        List<EventArticle> pair = Event.of(both, background, lexicon).articles();
        add(pair.get(0), pair.get(1), own, links(left, right, event), event.name(), rows);
      }
    }
  }

  private static List<String> sentences(GoldArticle article) {
    String text = article.article().text();
    return article.sentences().stream()
        .map(sentence -> text.substring(sentence.span().start(), sentence.span().end()))
        .toList();
  }

  private static Map<Long, Boolean> links(GoldArticle left, GoldArticle right, GoldEvent event) {
    Map<Long, Boolean> linked = new HashMap<>();
    for (int i = 0; i < left.sentences().size(); i++) {
      for (int j = 0; j < right.sentences().size(); j++) {
        Correspondence correspondence =
            Correspondence.of(
                left.sentences().get(i), right.sentences().get(j), event.minorFacts());
        if (correspondence != Correspondence.NONE) {
          linked.put(key(i, j), correspondence.isSure());
        }
      }
    }
    return linked;
  }

  private void addAnnotated(
      JsonNode annotation, Map<String, List<String>> texts, Fit own, List<Row> rows) {
    Map<Long, Boolean> linked = new HashMap<>();
    for (JsonNode link : annotation.get("links")) {
      boolean sure = !link.get(2).asString().equals("RELATED");
      linked.put(key(link.get(0).asInt(), link.get(1).asInt()), sure);
    }
    List<AnalyzedArticle> both =
        List.of(
            analyze("a", Objects.requireNonNull(texts.get(annotation.get("a").asString()))),
            analyze("b", Objects.requireNonNull(texts.get(annotation.get("b").asString()))));
    List<EventArticle> articles = Event.of(both, background, lexicon).articles();
    String group = annotation.get("event").asString();
    add(articles.get(0), articles.get(1), own, linked, group, rows);
  }

  private void addDocument(JsonNode row, Fit own, List<Row> rows) {
    String id = row.get("id").asString();
    List<EventArticle> articles = articles(row);
    Map<Long, Boolean> linked = new HashMap<>();
    for (JsonNode link : row.get("links")) {
      linked.put(key(link.get("a").asInt(), link.get("b").asInt()), link.get("sure").asBoolean());
    }
    String group = row.path("event").asString(id);
    add(articles.get(0), articles.get(articles.size() - 1), own, linked, group, rows);
  }

  /** Adds the candidates of two articles, then the sure links that no candidate stands for. */
  private void add(
      EventArticle left,
      EventArticle right,
      Fit own,
      Map<Long, Boolean> linked,
      String group,
      List<Row> rows) {
    Map<Long, Boolean> missed = new HashMap<>(linked);
    for (TrainingPairs.Row pair :
        TrainingPairs.candidates(left, right, own.prior(), own.weights(), encoder)) {
      Boolean sure = linked.get(key(pair.i(), pair.j()));
      missed.remove(key(pair.i(), pair.j()));
      rows.add(new Row(pair.values(), sure == null ? 0 : 1, sure != null && sure, group));
    }
    missed.values().stream()
        .filter(sure -> sure)
        .forEach(sure -> rows.add(new Row(MISSED, 1, true, group)));
  }

  private static long key(int i, int j) {
    return ((long) i << 32) | j;
  }

  private List<EventArticle> articles(JsonNode row) {
    AnalyzedArticle left = analyze("a", strings(row.get("a")));
    AnalyzedArticle right = analyze("b", strings(row.get("b")));
    boolean same = row.get("a").equals(row.get("b"));
    return Event.of(same ? List.of(left) : List.of(left, right), background, lexicon).articles();
  }

  private AnalyzedArticle analyze(String id, List<String> sentences) {
    return analyzer.analyze(Article.builder(id).sentences(sentences).build());
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asString()));
    return strings;
  }

  /** Pairs of single texts without an event; the label is divided by {@code scale}. */
  List<Row> pairs(Path file, double scale) throws IOException {
    List<Row> rows = new ArrayList<>();
    JsonLines.forEach(
        file,
        row -> {
          String group = row.path("group").asString("row " + rows.size() % 10);
          double target = row.get("label").asDouble() / scale;
          rows.add(new Row(values(row, TermStatistics.none()), target, target >= 0.5, group));
        });
    return rows;
  }

  /** Pairs of single texts, weighed by all texts of their group. */
  List<Row> pairsInContext(Path file) throws IOException {
    Map<String, Set<String>> texts = new HashMap<>();
    JsonLines.forEach(
        file,
        row -> {
          Set<String> group =
              texts.computeIfAbsent(row.get("group").asString(), g -> new HashSet<>());
          group.add(row.get("a").asString());
          group.add(row.get("b").asString());
        });
    Map<String, TermStatistics> statistics = new HashMap<>();
    texts.forEach(
        (group, sentences) ->
            statistics.put(
                group, TermStatistics.of(sentences.stream().map(this::analyze).toList())));
    List<Row> rows = new ArrayList<>();
    JsonLines.forEach(
        file,
        row -> {
          String group = row.get("group").asString();
          double[] values = values(row, Objects.requireNonNull(statistics.get(group)));
          double label = row.get("label").asDouble();
          rows.add(new Row(values, label, label >= 0.5, group));
        });
    return rows;
  }

  private AnalyzedArticle analyze(String text) {
    return analyzer.analyze(Article.of("text", text));
  }

  private double[] values(JsonNode row, TermStatistics statistics) {
    List<AnalyzedArticle> both =
        List.of(analyze(row.get("a").asString()), analyze(row.get("b").asString()));
    List<EventArticle> articles = Event.of(both, background, lexicon, statistics).articles();
    return TrainingPairs.texts(articles.get(0), articles.get(1), encoder);
  }
}
