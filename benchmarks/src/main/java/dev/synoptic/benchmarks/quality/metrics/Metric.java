// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares answers with gold. */
public interface Metric {

  /**
   * Computes the figures.
   *
   * @param gold the gold rows by id, in order
   * @param answers the answers by id; ids without an answer count as an empty one
   * @return the figures, in a fixed order
   * @throws IllegalArgumentException if a gold row lacks the field that holds the gold
   */
  Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers);
}
