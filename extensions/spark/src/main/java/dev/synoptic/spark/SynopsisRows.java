// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Synopses as rows: one for each event, with its links, statements and divergences inside. */
final class SynopsisRows {

  static final StructType LINK =
      sides()
          .add("score", DoubleType, false)
          .add("equivalence", DoubleType, false)
          .add("similarity", DoubleType, false)
          .add("coverage", StringType, false)
          .add("wording", StringType, false);

  static final StructType STATEMENT =
      Tables.schema(
          "article", StringType,
          "start", IntegerType,
          "end", IntegerType,
          "text", StringType,
          "articles", createArrayType(StringType, false),
          "missing", createArrayType(StringType, false));

  static final StructType DIVERGENCE =
      sides().add("type", StringType, false).add("confidence", DoubleType, false);

  static final StructType SCHEMA =
      new StructType()
          .add("event", StringType, false)
          .add("articles", createArrayType(StringType, false), false)
          .add("links", createArrayType(LINK, false), false)
          .add("statements", createArrayType(STATEMENT, false), false)
          .add("divergences", createArrayType(DIVERGENCE, false), false)
          .add("problem", StringType, true);

  private SynopsisRows() {}

  private static StructType sides() {
    return Tables.schema(
        "left_article", StringType,
        "left_start", IntegerType,
        "left_end", IntegerType,
        "left_text", StringType,
        "right_article", StringType,
        "right_start", IntegerType,
        "right_end", IntegerType,
        "right_text", StringType);
  }

  /** Returns an event that could not be compared, and why. */
  static Row failed(String event, List<Article> articles, String problem) {
    Object[] none = {};
    return RowFactory.create(
        event, articles.stream().map(Article::id).toArray(), none, none, none, problem);
  }

  /** Returns a synopsis as a row. */
  static Row of(String event, Synopsis synopsis) {
    return RowFactory.create(
        event,
        synopsis.accounts().stream().map(account -> account.article().id()).toArray(),
        synopsis.links().stream().map(link -> link(synopsis, link)).toArray(),
        synopsis.statements().stream().map(statement -> statement(synopsis, statement)).toArray(),
        synopsis.links().stream().flatMap(link -> divergences(synopsis, link)).toArray(),
        null);
  }

  private static Row link(Synopsis synopsis, Link link) {
    Passage left = link.left();
    Passage right = link.right();
    return RowFactory.create(
        left.article(),
        left.span().start(),
        left.span().end(),
        synopsis.text(left),
        right.article(),
        right.span().start(),
        right.span().end(),
        synopsis.text(right),
        link.score(),
        link.equivalence(),
        link.similarity(),
        link.coverage().name(),
        link.wording().name());
  }

  private static Row statement(Synopsis synopsis, Statement statement) {
    Passage representative = statement.representative();
    return RowFactory.create(
        representative.article(),
        representative.span().start(),
        representative.span().end(),
        synopsis.text(representative),
        statement.articles().toArray(),
        statement.missing().toArray());
  }

  private static Stream<Row> divergences(Synopsis synopsis, Link link) {
    return link.divergences().stream().map(divergence -> divergence(synopsis, link, divergence));
  }

  private static Row divergence(Synopsis synopsis, Link link, Divergence divergence) {
    return RowFactory.create(
        link.left().article(),
        divergence.left().start(),
        divergence.left().end(),
        text(synopsis, link.left(), divergence.left()),
        link.right().article(),
        divergence.right().start(),
        divergence.right().end(),
        text(synopsis, link.right(), divergence.right()),
        divergence.type().name(),
        divergence.confidence());
  }

  private static String text(Synopsis synopsis, Passage passage, Span span) {
    return span.in(synopsis.account(passage.article()).article().text());
  }
}
