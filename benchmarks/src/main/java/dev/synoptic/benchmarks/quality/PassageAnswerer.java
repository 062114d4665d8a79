// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Article;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers pairs of texts with the passages that one takes from the other. */
record PassageAnswerer(Engine engine) implements Answerer {

  @Override
  public ObjectNode answer(JsonNode row) {
    Article left = Article.of("a", row.path("a").asString());
    Article right = Article.of("b", row.path("b").asString());
    Offsets leftOffsets = new Offsets(left.text());
    Offsets rightOffsets = new Offsets(right.text());
    ObjectNode answer = Json.object();
    ArrayNode detections = answer.putArray("detections");
    for (Reuse reuse : engine.reuse(left, right)) {
      Span here = leftOffsets.codePoints(reuse.left().span());
      Span there = rightOffsets.codePoints(reuse.right().span());
      detections
          .addObject()
          .put("a_offset", here.start())
          .put("a_length", here.length())
          .put("b_offset", there.start())
          .put("b_length", there.length())
          .put("score", reuse.score());
    }
    return answer;
  }
}
