// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Articles gathered into events. Gold rows are events with their articles; an article that is in
 * none of them is background, an event of its own.
 *
 * <p>Recall at k: of the other articles of an article's event, the share among its k nearest. B³
 * (Bagga and Baldwin 1998): for each gold article, the share of its cluster that is of its event,
 * and of its event that is in its cluster.
 *
 * @param nearest k, at least 1
 */
public record EventMetric(int nearest) implements Metric {

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    Map<String, String> events = new LinkedHashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    gold.forEach(
        (event, row) -> {
          JsonNode articles = GoldFields.required(row, "articles");
          sizes.put(event, articles.size());
          articles.forEach(article -> events.put(article.path("id").asString(), event));
        });
    Map<String, Set<String>> clusters = clusters(answers);
    int hits = 0;
    int wanted = 0;
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, String> entry : events.entrySet()) {
      String event = entry.getValue();
      int size = Objects.requireNonNull(sizes.get(event));
      JsonNode answer = GoldFields.answer(answers, entry.getKey());
      if (size > 1) {
        hits += hits(answer, event, events);
        wanted += Math.min(nearest, size - 1);
      }
      Set<String> cluster =
          clusters.getOrDefault(cluster(answer, entry.getKey()), Set.of(entry.getKey()));
      double same = cluster.stream().filter(other -> event.equals(events.get(other))).count();
      precision += same / cluster.size();
      recall += same / size;
    }
    PrecisionRecall cubed =
        new PrecisionRecall(
            PrecisionRecall.ratio(precision, events.size()),
            PrecisionRecall.ratio(recall, events.size()));
    return new Figures()
        .add("recall_at_k", PrecisionRecall.ratio(hits, wanted))
        .count("k", nearest)
        .add("b3_precision", cubed.precision())
        .add("b3_recall", cubed.recall())
        .add("b3_f1", cubed.f1())
        .count("articles", events.size());
  }

  private static Map<String, Set<String>> clusters(Map<String, JsonNode> answers) {
    Map<String, Set<String>> clusters = new HashMap<>();
    answers.forEach(
        (id, answer) ->
            clusters.computeIfAbsent(cluster(answer, id), key -> new LinkedHashSet<>()).add(id));
    return clusters;
  }

  private static String cluster(JsonNode answer, String id) {
    return answer.path("event").asString(id);
  }

  private int hits(JsonNode answer, String event, Map<String, String> events) {
    int hits = 0;
    int rank = 0;
    for (JsonNode near : answer.path("nearest")) {
      if (rank++ >= nearest) {
        break;
      }
      hits += event.equals(events.get(near.path("id").asString())) ? 1 : 0;
    }
    return hits;
  }
}
