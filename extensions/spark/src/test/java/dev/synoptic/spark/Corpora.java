// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import dev.synoptic.Synoptic;
import dev.synoptic.corpus.ArticleSignature;
import dev.synoptic.corpus.EventGrouping;
import dev.synoptic.corpus.EventGrouping.LikelyPair;
import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Articles as data sets, results as values, and what one machine makes of the same articles. */
final class Corpora {

  private Corpora() {}

  /** Returns articles as rows of strings. */
  static Dataset<Row> rows(SparkSession spark, List<Article> articles) {
    return spark.createDataFrame(
        articles.stream().map(Corpora::row).toList(),
        Tables.strings("id", "outlet", "published", "text"));
  }

  private static Row row(Article article) {
    return RowFactory.create(
        article.id(),
        article.outlet().orElse(""),
        article.published().orElseThrow().toLocalDate().toString(),
        article.text());
  }

  /** Returns the events of a result, in the order of {@link EventGrouping#events}. */
  static List<NewsEvent> events(CorpusResult result) {
    Map<String, List<String>> members = new TreeMap<>();
    for (Row row : result.events().collectAsList()) {
      members.computeIfAbsent(row.getString(0), key -> new ArrayList<>()).add(row.getString(1));
    }
    return members.entrySet().stream()
        .map(event -> new NewsEvent(event.getKey(), event.getValue().stream().sorted().toList()))
        .toList();
  }

  /** Returns the comparisons of a result as text, ordered by event. */
  static List<String> comparisons(CorpusResult result) {
    return result.comparisons().orderBy("event").collectAsList().stream()
        .map(Object::toString)
        .toList();
  }

  /** Compares every pair of articles on this machine, and gathers the events. */
  static List<NewsEvent> eventsHere(List<Article> articles) {
    EventGrouping grouping = new EventGrouping("en");
    TreeMap<String, ArticleSignature> signatures = new TreeMap<>();
    articles.forEach(article -> signatures.put(article.id(), grouping.read(article)));
    List<LikelyPair> pairs = new ArrayList<>();
    signatures.forEach(
        (id, signature) ->
            signatures
                .tailMap(id, false)
                .forEach(
                    (other, second) -> {
                      double probability = signature.sameEvent(second);
                      if (probability >= EventGrouping.LIKELY) {
                        pairs.add(new LikelyPair(id, other, probability));
                      }
                    }));
    return EventGrouping.events(signatures, pairs);
  }

  /** Compares the articles of each event on this machine, as {@link #comparisons} shows it. */
  static List<String> comparisonsHere(
      SparkSession spark, List<Article> articles, List<NewsEvent> events) {
    Map<String, Article> byId =
        articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    Synoptic engine = Synoptic.english();
    List<Row> rows =
        events.stream()
            .filter(event -> event.articles().size() > 1)
            .sorted(Comparator.comparing(NewsEvent::representative))
            .map(event -> SynopsisRows.of(event.representative(), compare(engine, event, byId)))
            .toList();
    // There and back, so that both hold the same kinds of lists.
    return spark.createDataFrame(rows, SynopsisRows.SCHEMA).collectAsList().stream()
        .map(Object::toString)
        .toList();
  }

  private static Synopsis compare(Synoptic engine, NewsEvent event, Map<String, Article> articles) {
    return engine.compare(
        event.articles().stream().map(id -> Objects.requireNonNull(articles.get(id))).toList());
  }
}
