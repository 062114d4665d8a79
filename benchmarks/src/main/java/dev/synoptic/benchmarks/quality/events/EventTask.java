// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.events;

import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.Neighbour;
import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.corpus.Window;
import dev.synoptic.model.Article;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

  private static final int NEIGHBOURS = 20;

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
    Map<String, Article> articles = shuffled(articles(rows));
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      articles.values().forEach(index::add);
      Map<String, String> events = new HashMap<>();
      for (NewsEvent event : index.events(Window.ALL)) {
        event.articles().forEach(article -> events.put(article, event.representative()));
      }
      return articles.values().stream().map(article -> answer(index, article, events)).toList();
    }
  }

  private static ObjectNode answer(
      ArticleIndex index, Article article, Map<String, String> events) {
    ObjectNode answer =
        Json.object().put("id", article.id()).put("event", events.get(article.id()));
    ArrayNode nearest = answer.putArray("nearest");
    for (Neighbour neighbour : index.nearest(article, NEIGHBOURS)) {
      nearest.addObject().put("id", neighbour.article()).put("score", neighbour.score());
    }
    return answer;
  }

  private static Map<String, Article> articles(List<JsonNode> rows) {
    Map<String, Article> articles = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      if (row.has("articles")) {
        row.path("articles").forEach(article -> articles.put(id(article), article(article)));
      } else {
        articles.put(id(row), article(row));
      }
    }
    return articles;
  }

  private static String id(JsonNode article) {
    return article.path("id").asString();
  }

  private static Article article(JsonNode row) {
    String text = row.path("text").asString("");
    String title = row.path("title").asString("");
    Article.Builder article =
        Article.builder(id(row)).text(text.startsWith(title) ? text : title + "\n\n" + text);
    String published = row.path("published").asString("");
    try {
      article.published(LocalDate.parse(published.substring(0, Math.min(10, published.length()))));
    } catch (DateTimeParseException unknown) {
      // The row has no date.
    }
    return article.build();
  }

  private static Map<String, Article> shuffled(Map<String, Article> articles) {
    List<Map.Entry<String, Article>> entries = new ArrayList<>(articles.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    Collections.shuffle(entries, new Random(SEED));
    Map<String, Article> shuffled = new LinkedHashMap<>();
    entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
    return shuffled;
  }
}
