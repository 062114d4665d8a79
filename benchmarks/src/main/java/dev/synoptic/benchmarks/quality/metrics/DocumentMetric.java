// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Links between the sentences of two articles, as index pairs over all rows together. Precision
 * counts a pair that is sure or possible as right; recall asks for the sure ones.
 *
 * @param threshold from this score on a link counts
 */
public record DocumentMetric(double threshold) implements Metric {

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    LinkCounts counts = new LinkCounts();
    gold.forEach((id, row) -> counts.add(sure(row), possible(row), said(answers, id)));
    return counts.figures();
  }

  private static Set<Long> sure(JsonNode row) {
    return row.has("links") ? links(row, true) : alignments(row);
  }

  private static Set<Long> possible(JsonNode row) {
    return row.has("links") ? links(row, false) : alignments(row);
  }

  private static Set<Long> links(JsonNode row, boolean sureOnly) {
    Set<Long> pairs = new HashSet<>();
    for (JsonNode link : row.path("links")) {
      if (!sureOnly || link.path("sure").asBoolean()) {
        pairs.add(GoldFields.pair(link.path("a").asInt(), link.path("b").asInt()));
      }
    }
    return pairs;
  }

  private static Set<Long> alignments(JsonNode row) {
    Set<Long> pairs = new HashSet<>();
    for (JsonNode pair : GoldFields.required(row, "alignments")) {
      pairs.add(GoldFields.pair(pair.path(0).asInt(), pair.path(1).asInt()));
    }
    return pairs;
  }

  private Set<Long> said(Map<String, JsonNode> answers, String id) {
    Set<Long> pairs = new HashSet<>();
    for (JsonNode link : GoldFields.answer(answers, id).path("links")) {
      if (GoldFields.number(link, "score", 1) >= threshold) {
        pairs.addAll(GoldFields.pairs(link));
      }
    }
    return pairs;
  }
}
