// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Checks one {@code event.json} against its texts, by the rules that the folder's README states.
 */
final class EventChecker {

  private final Path folder;
  private final JsonNode event;
  private final List<String> errors = new ArrayList<>();
  private final Map<String, JsonNode> sentences = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  private EventChecker(Path folder) throws IOException {
    this.folder = folder;
    this.event = Json.parse(read("event.json"));
  }

  /** Returns what is wrong; empty when all is well. */
  static List<String> errors(Path folder) throws IOException {
    EventChecker checker = new EventChecker(folder);
    checker.check();
    return checker.errors;
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private void check() throws IOException {
    require(folder.endsWith(event.path("event").asString()), "event must be the folder's name");
    require(
        Set.of("open", "reserved").contains(event.path("half").asString()), "half must be known");
    int count = event.path("articles").size();
    require(count >= 3 && count <= 6, "articles (" + count + ") must be 3 to 6");
    for (JsonNode article : event.path("articles")) {
      String id = article.path("id").asString();
      require(sentences.put(id, article.path("sentences")) == null, "article id twice: " + id);
      checkArticle(id, article.path("sentences"));
    }
    event.path("facts").properties().stream()
        .map(Map.Entry::getKey)
        .forEach(fact -> require(used.contains(fact), "fact unused: " + fact));
    checkPairs("divergences");
    checkPairs("traps");
    event.path("quotations").forEach(quotation -> checkPlace(quotation, "quotation"));
    event.path("origins").forEach(this::checkOrigin);
  }

  private void checkArticle(String id, JsonNode list) throws IOException {
    String text = read(id + ".txt");
    long words = Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).count();
    require(words >= 300 && words <= 900, id + ": words (" + words + ") must be 300 to 900");
    int end = 0;
    for (JsonNode sentence : list) {
      String wording = sentence.path("text").asString();
      int start = text.indexOf(wording, end);
      if (start < 0) {
        errors.add(id + ": not found in order: " + wording);
        continue;
      }
      require(text.substring(end, start).isBlank(), id + ": text before: " + wording);
      require(wording.equals(wording.strip()) && !wording.isEmpty(), id + ": blank at an end");
      end = start + wording.length();
      checkSentence(id, sentence);
    }
    require(text.substring(end).isBlank(), id + ": text after the last sentence");
  }

  private void checkSentence(String id, JsonNode sentence) {
    String role = sentence.path("role").asString();
    require(names(Role.values()).contains(role), id + ": role " + role);
    require(
        !role.equals("BOILERPLATE") || sentence.path("facts").isEmpty(),
        id + ": boilerplate states facts");
    for (JsonNode fact : sentence.path("facts")) {
      String base = fact.asString().replaceFirst("~.*", "");
      require(event.path("facts").has(base), id + ": unknown fact " + base);
      used.add(base);
    }
  }

  private void checkPairs(String field) {
    for (JsonNode pair : event.path(field)) {
      checkPlace(pair.path("a"), field);
      checkPlace(pair.path("b"), field);
      if (field.equals("traps")) {
        require(!pair.path("why").asString("").isBlank(), "a trap must say why");
      } else {
        String type = pair.path("type").asString("");
        require(names(Divergence.Type.values()).contains(type), "divergence type " + type);
        require(
            pair.path("a_value").isString() && pair.path("b_value").isString(),
            "a divergence must have values");
      }
    }
  }

  private void checkPlace(JsonNode place, String where) {
    JsonNode list = sentences.get(place.path("article").asString(""));
    int index = place.path("sentence").asInt(-1);
    if (list == null || index < 0 || index >= list.size()) {
      errors.add(where + ": no such sentence: " + place);
      return;
    }
    String text = list.path(index).path("text").asString();
    String quote = place.path("quote").asString("");
    require(!quote.isEmpty() && text.contains(quote), where + ": quote not there: " + place);
  }

  private void checkOrigin(JsonNode origin) {
    String kind = origin.path("kind").asString("");
    require(names(Derivation.Kind.values()).contains(kind), "origin kind " + kind);
    require(sentences.containsKey(origin.path("article").asString("")), "origin article");
    require(!origin.path("source").asString("").isBlank(), "an origin must name its source");
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }

  private void require(boolean holds, String rule) {
    if (!holds) {
      errors.add(rule);
    }
  }
}
