// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The program for {@code spark-submit}: articles in, events, links, statements and divergences out,
 * as Parquet.
 *
 * <p>Usage: {@code CorpusJob INPUT OUTPUT}. INPUT is Parquet if its name ends in {@code .parquet},
 * and JSON lines else; OUTPUT is a folder that must not hold results yet. The columns are told by
 * {@link CorpusComparison#run} and {@link CorpusResult}.
 */
public final class CorpusJob {

  private CorpusJob() {}

  /**
   * Runs the program.
   *
   * @param args input and output, places that Spark can read and write
   * @throws IllegalArgumentException if there are not two
   */
  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "arguments " + List.of(args) + " must be INPUT (.parquet or JSON lines) and OUTPUT");
    }
    SparkSession spark = SparkSession.builder().appName("synoptic").getOrCreate();
    try (CorpusResult result = CorpusComparison.builder().build().run(read(spark, args[0]))) {
      write(result.events(), args[1], "events");
      write(result.links(), args[1], "links");
      write(result.statements(), args[1], "statements");
      write(result.divergences(), args[1], "divergences");
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println(inWords(result.report()));
    } finally {
      spark.stop();
    }
  }

  /** JSON is read by a schema, so that no pass over the data has to find one. */
  private static Dataset<Row> read(SparkSession spark, String input) {
    return input.endsWith(".parquet")
        ? spark.read().parquet(input)
        : spark.read().schema(json()).json(input);
  }

  private static StructType json() {
    return Tables.strings("id", "outlet", "title", "language", "published", "text");
  }

  private static void write(Dataset<Row> rows, String folder, String name) {
    rows.write().parquet(folder + "/" + name + ".parquet");
  }

  private static String inWords(CorpusReport report) {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d events of two or more; %,d pairs compared, %,d likely;"
            + " %,d keys dropped as too common",
        report.articles(),
        report.events(),
        report.candidatePairs(),
        report.likelyPairs(),
        report.droppedKeys());
  }
}
