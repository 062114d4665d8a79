// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers rows of one task. Safe for use by many threads. */
@FunctionalInterface
interface Answerer {

  /**
   * Answers a row.
   *
   * @param row the row, with the fields of its row form only
   * @return the answer, without the id
   */
  ObjectNode answer(JsonNode row);
}
