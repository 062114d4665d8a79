// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import dev.synoptic.corpus.ArticleSignature;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of articles that share rare keys of their signatures: a join on the keys.
 *
 * <p>Three bounds keep the join linear in the corpus. A key in more than {@code mostCommon}
 * articles is dropped, because it tells little and would fill one machine (the skew of the join).
 * Of the others an article is looked up by its {@value #RAREST} rarest, as far as these lead to
 * {@value #BUDGET} articles. And an article keeps the {@value #PARTNERS} partners with which it
 * shares the most information.
 *
 * <p>One-sided: a pair that shares none of these keys isn't proposed; what is proposed is compared
 * anyway.
 */
final class CandidatePairs {

  /** Keys of an article that are counted. */
  private static final int KEYS = 48;

  private static final int RAREST = 12;
  private static final int BUDGET = 120;

  /** So many of the rarest keys are looked up whatever the budget says. */
  private static final int ALWAYS = 2;

  private static final int PARTNERS = 24;

  /**
   * Information is summed in thousandths of a nat: sums of integers don't depend on their order.
   */
  private static final double STEPS_A_NAT = 1_000;

  private static final StructType POSTINGS =
      Tables.schema("key", DataTypes.IntegerType, "number", DataTypes.LongType);

  private final Dataset<Row> postings;
  private final Dataset<Row> counts;
  private final long articles;
  private final int mostCommon;

  /**
   * Prepares the join.
   *
   * @param numbered rows of {@link Signatures#number}
   * @param articles how many there are
   * @param mostCommon a key in more articles is dropped
   */
  CandidatePairs(Dataset<Row> numbered, long articles, int mostCommon) {
    this.articles = articles;
    this.mostCommon = mostCommon;
    postings =
        numbered.flatMap((FlatMapFunction<Row, Row>) row -> postings(row), Encoders.row(POSTINGS));
    counts = Tables.kept(postings.groupBy("key").count());
  }

  private static Iterator<Row> postings(Row numbered) {
    List<Row> postings = new ArrayList<>();
    for (int key : ArticleSignature.of(numbered.<byte[]>getAs(2)).keys(KEYS)) {
      postings.add(RowFactory.create(key, numbered.getLong(0)));
    }
    return postings.iterator();
  }

  /** Returns the number of keys that were dropped because too many articles have them. */
  long dropped() {
    return counts.where(col("count").gt(mostCommon)).count();
  }

  /** Forgets what was kept for the join. */
  void release() {
    counts.unpersist();
  }

  /** Returns the pairs as numbers: {@code low} &lt; {@code high}, each pair once. */
  Dataset<Row> pairs() {
    Dataset<Row> chosen = rarest();
    Dataset<Row> left = chosen.select(col("key"), col("number").as("low"), col("steps"));
    Dataset<Row> right = chosen.select(col("key").as("same"), col("number").as("high"));
    Dataset<Row> sharing =
        left.join(right, col("key").equalTo(col("same")).and(col("low").lt(col("high"))))
            .groupBy("low", "high")
            .agg(functions.sum("steps").as("steps"));
    return best(sharing);
  }

  /**
   * Returns key, number and the key's information, for the keys by which articles are looked up.
   */
  private Dataset<Row> rarest() {
    Dataset<Row> known = counts.where(col("count").between(2, mostCommon));
    WindowSpec rarest = Window.partitionBy("number").orderBy("count", "key");
    WindowSpec before = rarest.rowsBetween(Window.unboundedPreceding(), Window.currentRow());
    return postings
        .join(known, "key")
        .withColumn("rank", row_number().over(rarest))
        .withColumn("led", functions.sum("count").over(before))
        .where(col("rank").leq(ALWAYS).or(col("rank").leq(RAREST).and(col("led").leq(BUDGET))))
        .withColumn(
            "steps",
            functions
                .round(
                    functions
                        .log(lit((double) articles).divide(col("count")))
                        .multiply(STEPS_A_NAT))
                .cast(DataTypes.LongType))
        .select("key", "number", "steps");
  }

  /** Keeps the pairs that are among the best of either article. */
  private static Dataset<Row> best(Dataset<Row> sharing) {
    Dataset<Row> both =
        sharing
            .select(
                explode(
                        functions.array(
                            functions.struct(
                                col("low").as("one"), col("high").as("other"), col("steps")),
                            functions.struct(
                                col("high").as("one"), col("low").as("other"), col("steps"))))
                    .as("pair"))
            .select("pair.*");
    WindowSpec best = Window.partitionBy("one").orderBy(col("steps").desc(), col("other"));
    return both.withColumn("rank", row_number().over(best))
        .where(col("rank").leq(PARTNERS))
        .select(
            least(col("one"), col("other")).as("low"),
            greatest(col("one"), col("other")).as("high"))
        .distinct();
  }
}
