// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers pairs of articles that are given as sentences. A row whose id has two equal halves
 * ({@code 001-001}) and two equal sides is an article against itself: its repetitions are asked
 * for, the earlier sentence on the left.
 */
record DocumentAnswerer(Engine engine) implements Answerer {

  @Override
  public ObjectNode answer(JsonNode row) {
    GivenSentences left = new GivenSentences("a", Json.strings(row.path("a")));
    GivenSentences right = new GivenSentences("b", Json.strings(row.path("b")));
    ObjectNode answer = Json.object();
    ArrayNode links = answer.putArray("links");
    if (isSelf(row)) {
      engine.repetitions(left.article()).forEach(link -> links.add(json(link, left, left)));
    } else {
      List<Link> found = engine.compare(List.of(left.article(), right.article())).links("a", "b");
      found.forEach(link -> links.add(json(link, left, right)));
    }
    return answer;
  }

  static boolean isSelf(JsonNode row) {
    String[] parts = row.path("id").asString("").split("-", -1);
    int last = parts.length - 1;
    return last > 0 && parts[last].equals(parts[last - 1]) && row.path("a").equals(row.path("b"));
  }

  private static ObjectNode json(Link link, GivenSentences left, GivenSentences right) {
    ObjectNode json = Json.object();
    json.set("a", Json.array(left.indexes(link.left())));
    json.set("b", Json.array(right.indexes(link.right())));
    json.put("score", link.score()).put("relation", link.coverage().name());
    ArrayNode divergences = json.putArray("divergences");
    for (Divergence divergence : link.divergences()) {
      divergences.add(
          Divergences.json(
                  divergence, left.within(divergence.left()), right.within(divergence.right()))
              .put("a_sentence", left.index(divergence.left()))
              .put("b_sentence", right.index(divergence.right())));
    }
    return json;
  }
}
