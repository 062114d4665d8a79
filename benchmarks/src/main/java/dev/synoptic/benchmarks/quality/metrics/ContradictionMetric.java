// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Contradictions: a pair counts as one when the answer has a sure divergence. */
public record ContradictionMetric() implements Metric {

  private static final Set<String> POSITIVE = Set.of("contradiction", "refutes", "contradictory");

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    int right = 0;
    int said = 0;
    int wanted = 0;
    for (Map.Entry<String, JsonNode> row : gold.entrySet()) {
      boolean positive = POSITIVE.contains(label(row.getValue()));
      boolean yes = !GoldFields.divergences(GoldFields.answer(answers, row.getKey())).isEmpty();
      right += positive && yes ? 1 : 0;
      said += yes ? 1 : 0;
      wanted += positive ? 1 : 0;
    }
    PrecisionRecall result = PrecisionRecall.of(right, said, wanted);
    return new Figures()
        .add("precision", result.precision())
        .add("recall", result.recall())
        .add("f1", result.f1())
        .count("rows", gold.size());
  }

  private static String label(JsonNode row) {
    return GoldFields.required(row, "label").asString().toLowerCase(Locale.ROOT);
  }
}
