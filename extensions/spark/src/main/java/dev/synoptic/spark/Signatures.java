// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;

import dev.synoptic.corpus.EventGrouping;
import dev.synoptic.model.Article;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The signature of every article, and a number for each: its place by time and id. */
final class Signatures {

  private static final StructType READ =
      new StructType()
          .add("time", DataTypes.LongType, true)
          .add("id", DataTypes.StringType, false)
          .add("signature", DataTypes.BinaryType, false);

  private static final StructType NUMBERED =
      Tables.schema(
          "number", DataTypes.LongType,
          "id", DataTypes.StringType,
          "signature", DataTypes.BinaryType);

  private Signatures() {}

  /**
   * Reads signatures.
   *
   * @param articles rows of {@link ArticleRows#ordered}
   * @param language BCP 47 tag of their language
   * @return time (seconds since 1970, or null), id, signature
   */
  static Dataset<Row> read(Dataset<Row> articles, String language) {
    return articles.mapPartitions(
        (MapPartitionsFunction<Row, Row>) rows -> read(rows, language), Encoders.row(READ));
  }

  private static Iterator<Row> read(Iterator<Row> rows, String language) {
    EventGrouping grouping = new EventGrouping(language);
    return stream(rows).map(ArticleRows::article).map(article -> row(article, grouping)).iterator();
  }

  private static Row row(Article article, EventGrouping grouping) {
    Long time = article.published().map(OffsetDateTime::toEpochSecond).orElse(null);
    return RowFactory.create(time, article.id(), grouping.read(article).bytes());
  }

  /** Returns the items of an iterator, one after the other. */
  static <T> Stream<T> stream(Iterator<T> items) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, 0), false);
  }

  /**
   * Numbers articles by time, then by id: articles on one event get numbers that are near, and the
   * same articles get the same numbers however they are spread.
   *
   * @param signatures rows of {@link #read}
   * @return number (from 0), id, signature
   * @throws IllegalArgumentException if two have the same id
   */
  static Dataset<Row> number(Dataset<Row> signatures) {
    requireDifferentIds(signatures);
    Dataset<Row> sorted = signatures.orderBy(col("time"), col("id"));
    return sorted
        .sparkSession()
        .createDataFrame(
            sorted
                .javaRDD()
                .zipWithIndex()
                .map(pair -> RowFactory.create(pair._2(), pair._1().get(1), pair._1().get(2))),
            NUMBERED);
  }

  private static void requireDifferentIds(Dataset<Row> signatures) {
    List<Row> twice =
        signatures.groupBy("id").count().where(col("count").gt(1)).orderBy("id").takeAsList(1);
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "article id (" + twice.get(0).getString(0) + ") must be unique");
    }
  }
}
