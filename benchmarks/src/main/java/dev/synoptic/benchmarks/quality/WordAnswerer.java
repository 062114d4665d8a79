// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.AlignedWords;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers pairs of tokenised sentences; aligned phrases give all pairs of their tokens. */
record WordAnswerer(Engine.Scorer scorer) implements Answerer {

  private record Pair(int left, int right) {

    static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right);
  }

  @Override
  public ObjectNode answer(JsonNode row) {
    GivenTokens left = new GivenTokens("a", Json.strings(row.path("a")));
    GivenTokens right = new GivenTokens("b", Json.strings(row.path("b")));
    Set<Pair> pairs = new TreeSet<>(Pair.ORDER);
    for (AlignedWords words : scorer.score(left.article(), right.article()).words()) {
      for (int here : left.indexes(words.left())) {
        right.indexes(words.right()).forEach(there -> pairs.add(new Pair(here, there)));
      }
    }
    ObjectNode answer = Json.object();
    ArrayNode array = answer.putArray("pairs");
    pairs.forEach(pair -> array.add(Json.array(pair.left, pair.right)));
    return answer;
  }
}
