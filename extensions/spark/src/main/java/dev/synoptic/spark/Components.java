// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components by alternating large stars and small stars (R. Kiveris and others, 2014):
 * every node is tied to the least node in sight, first by its larger neighbours, then by its
 * smaller ones, until every component is one star around its least node. The number of rounds grows
 * with the logarithm of a component's size, not with its diameter.
 */
final class Components {

  private static final StructType LABELS =
      Tables.schema("number", DataTypes.LongType, "component", DataTypes.LongType);

  private Components() {}

  /** The neighbours of a node, each once. */
  private static NavigableSet<Long> neighbours(Tuple2<Long, Iterable<Long>> node) {
    NavigableSet<Long> neighbours = new TreeSet<>();
    node._2().forEach(neighbours::add);
    return neighbours;
  }

  /**
   * Labels the nodes of a graph.
   *
   * @param edges low and high, different numbers; further columns are ignored
   * @return number, component (its least number): a row for every number that has an edge
   */
  static Dataset<Row> label(Dataset<Row> edges) {
    // From the larger node of an edge to the smaller one.
    JavaPairRDD<Long, Long> stars =
        edges
            .select("low", "high")
            .javaRDD()
            .mapToPair(edge -> new Tuple2<>(edge.getLong(1), edge.getLong(0)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    int parts = stars.getNumPartitions();
    List<Long> before = List.of();
    List<Long> now = state(stars);
    while (!now.equals(before)) {
      JavaPairRDD<Long, Long> next =
          smallStars(largeStars(stars, parts), parts)
              .distinct(parts)
              .persist(StorageLevel.MEMORY_AND_DISK());
      before = now;
      now = state(next);
      stars.unpersist();
      stars = next;
    }
    JavaPairRDD<Long, Long> centers =
        stars.values().distinct(parts).mapToPair(i -> new Tuple2<>(i, i));
    return edges
        .sparkSession()
        .createDataFrame(
            stars.union(centers).map(label -> RowFactory.create(label._1(), label._2())), LABELS);
  }

  /** Ties every larger neighbour of a node to the least of all its neighbours and itself. */
  private static JavaPairRDD<Long, Long> largeStars(JavaPairRDD<Long, Long> stars, int parts) {
    return stars
        .union(stars.mapToPair(Tuple2::swap))
        .groupByKey(parts)
        .flatMapToPair(Components::large);
  }

  private static Iterator<Tuple2<Long, Long>> large(Tuple2<Long, Iterable<Long>> node) {
    NavigableSet<Long> neighbours = neighbours(node);
    Long least = Math.min(node._1(), neighbours.first());
    return neighbours.tailSet(node._1(), false).stream()
        .map(larger -> new Tuple2<>(larger, least))
        .iterator();
  }

  /** Ties a node and its smaller neighbours to the least of them. */
  private static JavaPairRDD<Long, Long> smallStars(JavaPairRDD<Long, Long> stars, int parts) {
    return stars.groupByKey(parts).flatMapToPair(Components::small);
  }

  private static Iterator<Tuple2<Long, Long>> small(Tuple2<Long, Iterable<Long>> node) {
    NavigableSet<Long> smaller = neighbours(node);
    Long least = smaller.first();
    List<Tuple2<Long, Long>> tied = new ArrayList<>();
    tied.add(new Tuple2<>(node._1(), least));
    smaller.tailSet(least, false).forEach(other -> tied.add(new Tuple2<>(other, least)));
    return tied.iterator();
  }

  /** Equal for equal graphs; different, with all but certainty, for others. */
  private static List<Long> state(JavaPairRDD<Long, Long> stars) {
    return stars.aggregate(
        List.of(0L, 0L),
        (sum, edge) -> List.of(sum.get(0) + 1, sum.get(1) + mixed(edge._1(), edge._2())),
        (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
  }

  /** Spreads the bits of an edge (the finaliser of D. Stafford, variant 13). */
  private static long mixed(long one, long other) {
    long hash = one * 0x9E3779B97F4A7C15L + other;
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}
