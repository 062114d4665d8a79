// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads fields of rows, with the defaults that the row forms have. */
final class GoldFields {

  /** From this confidence on a divergence counts. */
  private static final double CONFIDENT = 0.5;

  private GoldFields() {}

  /** Returns a field that a gold row must have. */
  static JsonNode required(JsonNode row, String field) {
    JsonNode value = row.path(field);
    if (value.isMissingNode()) {
      throw new IllegalArgumentException(
          "row " + row.path("id").asString("?") + " has no gold: field " + field + " is missing");
    }
    return value;
  }

  /** Returns a row's answer; a missing node, whose fields are all missing, when there is none. */
  static JsonNode answer(Map<String, JsonNode> answers, String id) {
    JsonNode answer = answers.get(id);
    return answer == null ? MissingNode.getInstance() : answer;
  }

  static double number(JsonNode node, String field, double otherwise) {
    JsonNode value = node.path(field);
    return value.isMissingNode() ? otherwise : value.asDouble();
  }

  /** Returns the divergences of an answer that are sure enough to count. */
  static List<JsonNode> divergences(JsonNode answer) {
    List<JsonNode> sure = new ArrayList<>();
    for (JsonNode divergence : answer.path("divergences")) {
      if (number(divergence, "confidence", 1) >= CONFIDENT) {
        sure.add(divergence);
      }
    }
    return sure;
  }

  /** Packs a pair of indexes into one number. */
  static long pair(int left, int right) {
    return ((long) left << 32) | (right & 0xffffffffL);
  }

  /** Returns all pairs of a left and a right index of a link. */
  static List<Long> pairs(JsonNode link) {
    List<Long> pairs = new ArrayList<>();
    for (JsonNode left : link.path("a")) {
      for (JsonNode right : link.path("b")) {
        pairs.add(pair(left.asInt(), right.asInt()));
      }
    }
    return pairs;
  }
}
