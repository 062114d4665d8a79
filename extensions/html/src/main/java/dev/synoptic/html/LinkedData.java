// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a page says of its article in JSON-LD, by schema.org's words.
 *
 * <p>Scripts that are no JSON are passed over, as browsers and search engines do.
 */
final class LinkedData {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LinkedData NONE = new LinkedData(Map.of());

  private final Map<String, Object> article;

  private LinkedData(Map<String, Object> article) {
    this.article = article;
  }

  /** Finds the first object of a page that is an article. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<LinkedData> found = article(value(script.data()));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return NONE;
  }

  Optional<String> headline() {
    return string("headline").or(() -> string("name"));
  }

  Optional<String> language() {
    return string("inLanguage");
  }

  Optional<String> published() {
    return string("datePublished");
  }

  /** The publisher's name; one of several is the first. */
  Optional<String> publisher() {
    Object publisher = article.get("publisher");
    if (publisher instanceof List<?> list) {
      publisher = list.isEmpty() ? null : list.get(0);
    }
    if (publisher instanceof Map<?, ?> organization) {
      publisher = organization.get("name");
    }
    return publisher instanceof String name ? Metadata.text(name) : Optional.empty();
  }

  private Optional<String> string(String name) {
    return article.get(name) instanceof String text ? Metadata.text(text) : Optional.empty();
  }

  /**
   * Looks for an article in a value: breadth first, so that the page's own comes before a part's.
   */
  private static Optional<LinkedData> article(@Nullable Object root) {
    Deque<Object> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.add(root);
    }
    while (!waiting.isEmpty()) {
      Object value = waiting.remove();
      if (value instanceof List<?> list) {
        list.forEach(waiting::add);
      } else if (value instanceof Map<?, ?> map) {
        if (isArticle(map.get("@type"))) {
          return Optional.of(new LinkedData(named(map)));
        }
        if (!isList(map.get("@type"))) {
          map.values().forEach(waiting::add);
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put((String) name, value));
    return named;
  }

  /** Lists of other articles: what is most read, what comes next. */
  private static boolean isList(@Nullable Object type) {
    return type instanceof String name && name.endsWith("List");
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(LinkedData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  /** Reads a JSON value into maps, lists and strings; anything else is an empty string. */
  private static @Nullable Object value(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return parser.nextToken() == null ? null : value(parser);
    } catch (JacksonException e) {
      return null;
    }
  }

  /** The parser bounds how deep values nest, so that this recursion is bounded too. */
  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      default -> "";
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.putIfAbsent(name, value(parser));
    }
    return object;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}
