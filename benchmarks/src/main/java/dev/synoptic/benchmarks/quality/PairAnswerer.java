// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.PairScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers pairs of sentences. */
final class PairAnswerer implements Answerer {

  /** Which of a pair's numbers is asked for. */
  enum Target {
    /** Probability of the same matter. */
    SCORE,
    /** Probability that neither has anything of weight that the other lacks. */
    EQUIVALENCE,
    /** Graded closeness. */
    SIMILARITY;

    double of(PairScore score) {
      return switch (this) {
        case SCORE -> score.score();
        case EQUIVALENCE -> score.equivalence();
        case SIMILARITY -> score.similarity();
      };
    }
  }

  private final Target target;
  private final Engine.Scorer alone;
  private final Map<String, Engine.Scorer> groups;

  private PairAnswerer(Target target, Engine.Scorer alone, Map<String, Engine.Scorer> groups) {
    this.target = target;
    this.alone = alone;
    this.groups = Map.copyOf(groups);
  }

  /** Answers each pair by itself. */
  static PairAnswerer alone(Engine engine, Target target) {
    return new PairAnswerer(target, engine.scorer(), Map.of());
  }

  /** Answers each pair as part of an event: all sentences of the rows with the same group. */
  static PairAnswerer grouped(Engine engine, Target target, List<JsonNode> rows) {
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      if (row.has("group")) {
        Set<String> group =
            sentences.computeIfAbsent(row.path("group").asString(), key -> new LinkedHashSet<>());
        group.add(row.path("a").asString());
        group.add(row.path("b").asString());
      }
    }
    Map<String, Engine.Scorer> scorers = new LinkedHashMap<>();
    sentences.forEach((group, texts) -> scorers.put(group, engine.scorer(articles(texts))));
    return new PairAnswerer(target, engine.scorer(), scorers);
  }

  private static List<Article> articles(Set<String> texts) {
    List<Article> articles = new ArrayList<>(texts.size());
    texts.forEach(text -> articles.add(Article.of(Integer.toString(articles.size()), text)));
    return articles;
  }

  @Override
  public ObjectNode answer(JsonNode row) {
    Article left = Article.of("a", row.path("a").asString());
    Article right = Article.of("b", row.path("b").asString());
    PairScore score = scorer(row).score(left, right);
    ObjectNode answer =
        Json.object()
            .put("score", target.of(score))
            .put("relation", score.coverage().map(Enum::name).orElse("NONE"));
    ArrayNode divergences = answer.putArray("divergences");
    Offsets leftOffsets = new Offsets(left.text());
    Offsets rightOffsets = new Offsets(right.text());
    for (Divergence divergence : score.divergences()) {
      divergences.add(
          Divergences.json(
              divergence,
              leftOffsets.codePoints(divergence.left()),
              rightOffsets.codePoints(divergence.right())));
    }
    return answer;
  }

  private Engine.Scorer scorer(JsonNode row) {
    return groups.getOrDefault(row.path("group").asString(""), alone);
  }
}
