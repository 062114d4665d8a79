// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures the comparison of all events of a corpus with one worker of one core and with two.
 *
 * <p>Usage: {@code ClusterMeasurement FILE.jsonl}, with the options for the module system that
 * Spark needs.
 */
final class ClusterMeasurement {

  private static final int RUNS = 5;

  private ClusterMeasurement() {}

  /** Prints the median time of five runs, for one worker and for two, and the largest shuffle. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    double one = median(file, 1);
    double two = median(file, 2);
    System.out.printf(Locale.ROOT, "two workers are %.2f times as fast as one%n", one / two);
  }

  private static double median(Path file, int workers) throws Exception {
    Path folder = Files.createTempDirectory("cluster");
    ShuffledBytes shuffled = new ShuffledBytes();
    double[] seconds = new double[RUNS];
    try (Cluster cluster = new Cluster(folder, workers);
        SparkSession spark = cluster.connect(workers)) {
      spark.sparkContext().addSparkListener(shuffled);
      long start = System.nanoTime();
      try (CorpusResult result =
          CorpusComparison.builder()
              .partitions(16)
              .build()
              .run(spark.read().json(file.toString()))) {
        System.out.printf(
            Locale.ROOT,
            "%d workers: events in %.1f s, %s%n",
            workers,
            (System.nanoTime() - start) / 1e9,
            result.report());
        compare(result);
        for (int run = 0; run < RUNS; run++) {
          seconds[run] = compare(result);
        }
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%d workers: comparisons %s s; largest shuffle %.2f times the input%n",
        workers,
        Arrays.toString(seconds),
        shuffled.most() / (double) Files.size(file));
    return seconds[RUNS / 2];
  }

  private static double compare(CorpusResult result) {
    Dataset<Row> comparisons = result.comparisons();
    comparisons.unpersist(true);
    long start = System.nanoTime();
    comparisons.selectExpr("sum(size(links))").first();
    return (System.nanoTime() - start) / 1e9;
  }
}
