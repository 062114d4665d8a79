// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;

import dev.synoptic.corpus.ArticleSignature;
import dev.synoptic.corpus.EventGrouping;
import dev.synoptic.corpus.EventGrouping.LikelyPair;
import dev.synoptic.corpus.NewsEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Gathers articles into events, each connected component by itself. */
final class Events {

  private static final StructType MEMBERS = Tables.strings("event", "id");

  private Events() {}

  /**
   * Gathers events.
   *
   * @param numbered rows of {@link Signatures#number}
   * @param likely rows of {@link LikelyPairs#of}
   * @return event (the id of its representative), id: a row for every article
   */
  static Dataset<Row> of(Dataset<Row> numbered, Dataset<Row> likely) {
    Dataset<Row> components = Components.label(likely);
    Dataset<Row> members =
        components.join(numbered, "number").select("component", "number", "id", "signature");
    Dataset<Row> pairs =
        likely
            .join(components, likely.col("low").equalTo(components.col("number")))
            .select("component", "low", "high", "probability");
    Dataset<Row> gathered =
        byComponent(members)
            .cogroup(
                byComponent(pairs),
                (CoGroupFunction<Long, Row, Row, Row>)
                    (component, articles, links) -> gather(articles, links),
                Encoders.row(MEMBERS));
    Dataset<Row> alone = numbered.join(components, "number", "left_anti");
    return gathered.union(alone.select(col("id").as("event"), col("id")));
  }

  private static KeyValueGroupedDataset<Long, Row> byComponent(Dataset<Row> rows) {
    return rows.groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG());
  }

  private static Iterator<Row> gather(Iterator<Row> articles, Iterator<Row> links) {
    Map<Long, String> ids = new HashMap<>();
    SortedMap<String, ArticleSignature> signatures = new TreeMap<>();
    articles.forEachRemaining(
        row -> {
          ids.put(row.getLong(1), row.getString(2));
          signatures.put(row.getString(2), ArticleSignature.of(row.<byte[]>getAs(3)));
        });
    List<LikelyPair> pairs = new ArrayList<>();
    links.forEachRemaining(row -> pairs.add(pair(row, ids)));
    List<Row> rows = new ArrayList<>();
    for (NewsEvent event : EventGrouping.events(signatures, pairs)) {
      event.articles().forEach(id -> rows.add(RowFactory.create(event.representative(), id)));
    }
    return rows.iterator();
  }

  private static LikelyPair pair(Row row, Map<Long, String> ids) {
    String low = Objects.requireNonNull(ids.get(row.getLong(1)));
    String high = Objects.requireNonNull(ids.get(row.getLong(2)));
    return new LikelyPair(low, high, row.getDouble(3));
  }
}
