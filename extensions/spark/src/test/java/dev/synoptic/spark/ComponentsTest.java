// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Components are those that a walk through the graph finds. */
class ComponentsTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Map<Long, Long> label(List<long[]> edges) {
    List<Row> rows =
        edges.stream()
            .map(edge -> RowFactory.create(Math.min(edge[0], edge[1]), Math.max(edge[0], edge[1])))
            .toList();
    Map<Long, Long> labels = new TreeMap<>();
    for (Row row :
        Components.label(
                spark.createDataFrame(
                    rows, Tables.schema("low", DataTypes.LongType, "high", DataTypes.LongType)))
            .collectAsList()) {
      assertThat(labels.put(row.getLong(0), row.getLong(1))).isNull();
    }
    return labels;
  }

  /** Hands the least label on along the edges until nothing changes. */
  private static Map<Long, Long> walk(List<long[]> edges) {
    Map<Long, Long> labels = new TreeMap<>();
    for (long[] edge : edges) {
      labels.put(edge[0], edge[0]);
      labels.put(edge[1], edge[1]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (long[] edge : edges) {
        long least = Math.min(labels.getOrDefault(edge[0], 0L), labels.getOrDefault(edge[1], 0L));
        changed |= labels.put(edge[0], least) != least | labels.put(edge[1], least) != least;
      }
    }
    return labels;
  }

  @Test
  void aLongChainIsOne() {
    List<long[]> chain = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      chain.add(new long[] {(i * 37) % 101, ((i + 1) * 37) % 101});
    }
    assertThat(label(chain)).isEqualTo(walk(chain)).hasSize(101);
  }

  @Test
  void randomGraphsFallIntoTheirParts() {
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      List<long[]> edges = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        long one = random.nextInt(100);
        edges.add(new long[] {one, (one + 1 + random.nextInt(99)) % 100});
      }
      assertThat(label(edges)).isEqualTo(walk(edges));
    }
  }

  @Test
  void noEdgesNoComponents() {
    assertThat(label(List.of())).isEmpty();
  }
}
