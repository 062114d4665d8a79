// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Word alignment against the sure links: precision and recall as means over the rows, F1 of these
 * means, F1 over all links together, and the share of rows that are exactly right.
 */
public record WordMetric() implements Metric {

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    double precisions = 0;
    double recalls = 0;
    int exact = 0;
    int right = 0;
    int said = 0;
    int wanted = 0;
    for (Map.Entry<String, JsonNode> row : gold.entrySet()) {
      Set<Long> sure = sure(row.getValue());
      Set<Long> found = found(GoldFields.answer(answers, row.getKey()));
      double hits = found.stream().filter(sure::contains).count();
      precisions += found.isEmpty() ? (sure.isEmpty() ? 1 : 0) : hits / found.size();
      recalls += sure.isEmpty() ? 1 : hits / sure.size();
      exact += found.equals(sure) ? 1 : 0;
      right += (int) hits;
      said += found.size();
      wanted += sure.size();
    }
    int rows = gold.size();
    PrecisionRecall means =
        new PrecisionRecall(
            PrecisionRecall.ratio(precisions, rows), PrecisionRecall.ratio(recalls, rows));
    return new Figures()
        .add("precision", means.precision())
        .add("recall", means.recall())
        .add("f1", means.f1())
        .add("micro_f1", PrecisionRecall.of(right, said, wanted).f1())
        .add("exact", PrecisionRecall.ratio(exact, rows))
        .count("rows", rows);
  }

  private static Set<Long> sure(JsonNode row) {
    Set<Long> pairs = new HashSet<>();
    for (JsonNode link : GoldFields.required(row, "alignments")) {
      if (!"P".equals(link.path("type").asString("S"))) {
        pairs.addAll(GoldFields.pairs(link));
      }
    }
    return pairs;
  }

  private static Set<Long> found(JsonNode answer) {
    Set<Long> pairs = new HashSet<>();
    for (JsonNode pair : answer.path("pairs")) {
      pairs.add(GoldFields.pair(pair.path(0).asInt(), pair.path(1).asInt()));
    }
    return pairs;
  }
}
