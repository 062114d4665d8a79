// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** Lays the articles of each event side by side: one task for many events, one thread for each. */
final class Comparisons {

  private Comparisons() {}

  /**
   * Compares articles.
   *
   * @param articles rows of {@link ArticleRows#ordered}
   * @param events rows of {@link Events#of}
   * @param engine what to compare with
   * @param partitions into how many parts the events are divided
   * @return rows of {@link SynopsisRows}, one for every event of two articles or more
   */
  static Dataset<Row> of(
      Dataset<Row> articles, Dataset<Row> events, EngineSettings engine, int partitions) {
    Dataset<Row> several =
        events.groupBy("event").count().where(col("count").gt(1)).select("event");
    Dataset<Row> members =
        events.join(several, "event").select(col("event"), col("id").as("member"));
    Dataset<Row> placed =
        articles
            .join(members, col("id").equalTo(col("member")))
            .drop("member")
            .repartition(partitions, functions.xxhash64(col("event")))
            .sortWithinPartitions("event");
    return placed.mapPartitions(
        (MapPartitionsFunction<Row, Row>) rows -> new Groups(rows, engine),
        Encoders.row(SynopsisRows.SCHEMA));
  }

  /** Reads rows that are sorted by event, and compares one event at a time. */
  private static final class Groups implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final Synoptic engine;
    private @Nullable Row next;

    Groups(Iterator<Row> rows, EngineSettings settings) {
      this.rows = rows;
      engine = settings.engine();
      next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      Row first = next;
      if (first == null) {
        throw new NoSuchElementException();
      }
      String event = event(first);
      List<Article> articles = new ArrayList<>();
      for (Row row = first; row != null && event(row).equals(event); row = step()) {
        articles.add(ArticleRows.article(row));
      }
      articles.sort(Comparator.comparing(Article::id));
      return compare(event, articles);
    }

    private @Nullable Row step() {
      next = rows.hasNext() ? rows.next() : null;
      return next;
    }

    private static String event(Row row) {
      return row.getString(row.fieldIndex("event"));
    }

    /** An event past the limits must not stop the corpus. */
    private Row compare(String event, List<Article> articles) {
      if (articles.size() > Limits.DEFAULT.articles()) {
        return SynopsisRows.failed(
            event, articles, "more than " + Limits.DEFAULT.articles() + " articles");
      }
      try {
        return SynopsisRows.of(event, engine.compare(articles));
      } catch (LimitExceededException e) {
        return SynopsisRows.failed(event, articles, String.valueOf(e.getMessage()));
      }
    }
  }
}
