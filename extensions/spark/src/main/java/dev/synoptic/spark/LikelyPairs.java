// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;

import dev.synoptic.corpus.ArticleSignature;
import dev.synoptic.corpus.EventGrouping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Compares the signatures of proposed pairs, and keeps the pairs that likely report one event.
 *
 * <p>A pair is compared in the block of its later article. Blocks are runs of numbers, and numbers
 * go by time, so most partners share a block: a signature is sent once to every block where it is
 * needed, which is far less than once for every pair.
 */
final class LikelyPairs {

  /** Articles of a block; their signatures and those of their partners are in memory together. */
  private static final long BLOCK = 4_096;

  private static final StructType LIKELY =
      Tables.schema(
          "low", DataTypes.LongType,
          "high", DataTypes.LongType,
          "probability", DataTypes.DoubleType);

  private LikelyPairs() {}

  /**
   * Compares pairs.
   *
   * @param pairs rows of {@link CandidatePairs#pairs}
   * @param numbered rows of {@link Signatures#number}
   * @return low, high, probability (at least {@link EventGrouping#LIKELY})
   */
  static Dataset<Row> of(Dataset<Row> pairs, Dataset<Row> numbered) {
    Column block = col("high").divide(BLOCK).cast(DataTypes.LongType).as("block");
    Dataset<Row> placed = pairs.select(block, col("low"), col("high"));
    Dataset<Row> needed =
        placed
            .select(col("block"), col("low").as("number"))
            .union(placed.select(col("block"), col("high")))
            .distinct();
    Dataset<Row> sent = needed.join(numbered, "number").select("block", "number", "signature");
    return placed
        .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
        .cogroup(
            sent.groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG()),
            (CoGroupFunction<Long, Row, Row, Row>)
                (number, ofBlock, signatures) -> likely(ofBlock, signatures),
            Encoders.row(LIKELY));
  }

  private static Iterator<Row> likely(Iterator<Row> pairs, Iterator<Row> signatures) {
    Map<Long, ArticleSignature> known = new HashMap<>();
    signatures.forEachRemaining(
        row -> known.put(row.getLong(1), ArticleSignature.of(row.<byte[]>getAs(2))));
    List<Row> likely = new ArrayList<>();
    pairs.forEachRemaining(
        pair -> {
          ArticleSignature low = Objects.requireNonNull(known.get(pair.getLong(1)));
          ArticleSignature high = Objects.requireNonNull(known.get(pair.getLong(2)));
          double probability = low.sameEvent(high);
          if (probability >= EventGrouping.LIKELY) {
            likely.add(RowFactory.create(pair.getLong(1), pair.getLong(2), probability));
          }
        });
    return likely.iterator();
  }
}
