// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.model.Article;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Role;
import dev.synoptic.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads events: a folder with {@code event.json} and one {@code .txt} file an article. */
public final class GoldReader {

  private final JsonNode json;
  private final Map<String, GoldEvent.GoldArticle> articles = new LinkedHashMap<>();

  private GoldReader(JsonNode json) {
    this.json = json;
  }

  /**
   * Finds the events under a folder.
   *
   * @param root a folder of event folders
   * @return the event folders, sorted
   * @throws IOException if the folder cannot be listed
   */
  public static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children.filter(child -> Files.exists(child.resolve("event.json"))).sorted().toList();
    }
  }

  /**
   * Reads one event.
   *
   * @param folder the event's folder
   * @return the event
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if the gold names something that the texts do not have
   */
  public static GoldEvent read(Path folder) throws IOException {
    Path file = folder.resolve("event.json");
    GoldReader reader = new GoldReader(Json.parse(Files.readString(file, StandardCharsets.UTF_8)));
    for (JsonNode article : reader.json.path("articles")) {
      Path text = folder.resolve(article.path("id").asString() + ".txt");
      reader.add(article, Files.readString(text, StandardCharsets.UTF_8));
    }
    return reader.event();
  }

  private void add(JsonNode article, String text) {
    String id = article.path("id").asString();
    Article plain =
        Article.builder(id)
            .text(text)
            .outlet(article.path("outlet").asString(""))
            .published(OffsetDateTime.parse(article.path("published").asString()))
            .build();
    List<GoldEvent.GoldSentence> sentences = new ArrayList<>();
    int from = 0;
    for (JsonNode sentence : article.path("sentences")) {
      Span span = find(text, sentence.path("text").asString(), from, id);
      Role role = Role.valueOf(sentence.path("role").asString());
      sentences.add(new GoldEvent.GoldSentence(span, role, strings(sentence.path("facts"))));
      from = span.end();
    }
    articles.put(id, new GoldEvent.GoldArticle(plain, List.copyOf(sentences)));
  }

  private static Span find(String text, String words, int from, String where) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException(where + " has no \"" + words + "\" from " + from);
    }
    return new Span(start, start + words.length());
  }

  private GoldEvent event() {
    return new GoldEvent(
        json.path("event").asString(),
        json.path("half").asString(),
        List.copyOf(articles.values()),
        minorFacts(),
        list("divergences", this::conflict),
        list("traps", node -> new GoldEvent.Trap(place(node.path("a")), place(node.path("b")))),
        list("quotations", this::quote),
        list("origins", GoldReader::origin));
  }

  private Set<String> minorFacts() {
    Set<String> minor = new LinkedHashSet<>();
    json.path("facts")
        .properties()
        .forEach(
            fact -> {
              if (fact.getValue().path("minor").asBoolean(false)) {
                minor.add(fact.getKey());
              }
            });
    return minor;
  }

  private <T> List<T> list(String field, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    json.path(field).forEach(node -> list.add(reader.apply(node)));
    return List.copyOf(list);
  }

  private GoldEvent.Conflict conflict(JsonNode node) {
    Divergence.Type type = Divergence.Type.valueOf(node.path("type").asString());
    return new GoldEvent.Conflict(type, place(node.path("a")), place(node.path("b")));
  }

  private GoldEvent.Quote quote(JsonNode node) {
    return new GoldEvent.Quote(
        place(node), text(node, "speaker"), text(node, "speaker_name"), text(node, "same_as"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(text -> !text.isEmpty());
  }

  private static GoldEvent.Origin origin(JsonNode node) {
    return new GoldEvent.Origin(
        Derivation.Kind.valueOf(node.path("kind").asString()),
        node.path("article").asString(),
        node.path("source").asString());
  }

  private GoldEvent.Place place(JsonNode node) {
    String id = node.path("article").asString();
    GoldEvent.GoldArticle article = Objects.requireNonNull(articles.get(id), id);
    int index = node.path("sentence").asInt();
    Span sentence = article.sentences().get(index).span();
    Span within = find(sentence.in(article.article().text()), quoteOf(node), 0, id);
    return new GoldEvent.Place(
        id, index, new Span(sentence.start() + within.start(), sentence.start() + within.end()));
  }

  private static String quoteOf(JsonNode node) {
    return node.path("quote").asString();
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asString()));
    return List.copyOf(strings);
  }
}
