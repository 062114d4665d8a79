// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import dev.synoptic.model.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads an article from one JSON object; fields that it does not know are passed over. */
final class JsonArticle {

  private static final Set<String> FIELDS =
      Set.of("id", "text", "title", "outlet", "published", "language");

  // The length of a line is bounded already, so a long string needs no second bound.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonArticle() {}

  /**
   * Reads an article.
   *
   * @param json one JSON object
   * @param maximum longest text, in UTF-16 code units
   * @return the article
   * @throws InputException if the JSON is broken, or a field is missing or wrong
   */
  static Article read(String json, int maximum) throws InputException {
    Map<String, String> fields = fields(json);
    String id = required(fields, "id");
    if (id.isBlank()) {
      throw new InputException("field \"id\" must not be blank");
    }
    String text = required(fields, "text");
    checkText(text, maximum);
    Article.Builder article =
        Article.builder(id)
            .text(text)
            .title(fields.get("title"))
            .outlet(fields.get("outlet"))
            .language(language(fields.get("language")));
    publish(article, fields.get("published"));
    return article.build();
  }

  private static Map<String, String> fields(String json) throws InputException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException("must be a JSON object with \"id\" and \"text\"");
      }
      Map<String, String> fields = new TreeMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        field(parser, fields);
      }
      if (parser.nextToken() != null) {
        throw new InputException("must hold one JSON object and nothing after it");
      }
      return fields;
    } catch (JacksonException e) {
      throw new InputException(
          "is not valid JSON at column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage());
    }
  }

  private static void field(JsonParser parser, Map<String, String> fields) throws InputException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (!FIELDS.contains(name)) {
      parser.skipChildren();
    } else if (value == JsonToken.VALUE_STRING) {
      fields.put(name, parser.getString());
    } else if (value != JsonToken.VALUE_NULL) {
      throw new InputException(
          "field \"" + name + "\" must be a string, not " + describe(value, parser));
    }
  }

  private static String describe(JsonToken value, JsonParser parser) {
    return switch (value) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      default -> parser.getString();
    };
  }

  private static String required(Map<String, String> fields, String name) throws InputException {
    String value = fields.get(name);
    if (value == null) {
      throw new InputException("field \"" + name + "\" is missing");
    }
    return value;
  }

  private static void checkText(String text, int maximum) throws InputException {
    try {
      TextRules.check(text, maximum);
    } catch (InputException e) {
      throw new InputException("field \"text\" " + e.getMessage());
    }
  }

  private static @Nullable String language(@Nullable String tag) throws InputException {
    if (tag == null || isLanguage(tag)) {
      return tag;
    }
    throw new InputException("field \"language\" (" + tag + ") must be a BCP 47 tag such as en");
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag.strip()).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static void publish(Article.Builder article, @Nullable String published)
      throws InputException {
    if (published == null || published.isBlank()) {
      return;
    }
    String value = published.strip();
    try {
      if (value.indexOf('T') < 0) {
        article.published(LocalDate.parse(value));
      } else {
        article.published(OffsetDateTime.parse(value));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new InputException(
          "field \"published\" ("
              + value
              + ") must be a day such as 2031-03-27 or a time with its offset such as"
              + " 2031-03-27T14:00:00Z");
    }
  }
}
