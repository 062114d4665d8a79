// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.events;

import dev.synoptic.benchmarks.quality.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The task {@code events}: rows that are events with their articles, and rows that are one article
 * each, are laid in one heap, shuffled, and answered article by article. An article that stands in
 * several rows is laid there once.
 */
public final class EventTask {

  /** Any seed does, so long as it stays: nothing may depend on the order of the rows. */
  private static final long SEED = 20260901;

  private EventTask() {}

  /**
   * Returns the rows that are events.
   *
   * @param rows all rows
   * @return those with articles
   */
  public static List<JsonNode> events(List<JsonNode> rows) {
    return rows.stream().filter(row -> row.has("articles")).toList();
  }

  /**
   * Answers all articles.
   *
   * @param rows event rows and background rows
   * @return for each article, in shuffled order, its event and its nearest articles
   */
  public static List<ObjectNode> answers(List<JsonNode> rows) {
    Map<String, String> texts = shuffled(texts(rows));
    List<String> ids = List.copyOf(texts.keySet());
    List<List<WordIndex.Neighbour>> neighbours =
        WordIndex.of(List.copyOf(texts.values())).neighbours();
    int[] events = SinglePass.events(neighbours);
    List<ObjectNode> answers = new ArrayList<>(ids.size());
    for (int article = 0; article < ids.size(); article++) {
      ObjectNode answer =
          Json.object().put("id", ids.get(article)).put("event", ids.get(events[article]));
      ArrayNode nearest = answer.putArray("nearest");
      for (WordIndex.Neighbour neighbour : neighbours.get(article)) {
        nearest.addObject().put("id", ids.get(neighbour.article())).put("score", neighbour.score());
      }
      answers.add(answer);
    }
    return answers;
  }

  private static Map<String, String> texts(List<JsonNode> rows) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      if (row.has("articles")) {
        row.path("articles").forEach(article -> texts.put(id(article), text(article)));
      } else {
        texts.put(id(row), text(row));
      }
    }
    return texts;
  }

  private static String id(JsonNode article) {
    return article.path("id").asString();
  }

  private static String text(JsonNode article) {
    return article.path("title").asString("") + "\n" + article.path("text").asString("");
  }

  private static Map<String, String> shuffled(Map<String, String> texts) {
    List<Map.Entry<String, String>> entries = new ArrayList<>(texts.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    Collections.shuffle(entries, new Random(SEED));
    Map<String, String> shuffled = new LinkedHashMap<>();
    entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
    return shuffled;
  }
}
