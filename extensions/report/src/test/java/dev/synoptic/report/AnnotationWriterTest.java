// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import dev.synoptic.model.Synopsis;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The annotations follow the recommendation, and their selectors find what they mean. */
class AnnotationWriterTest {

  private static final String TERMS = SynopsisFixture.resource("annotation-terms.jsonld");

  static List<Synopsis> synopses() {
    return Written.synopses();
  }

  private static JsonNode read(Synopsis synopsis) {
    return new ObjectMapper().readTree(Written.by(new AnnotationWriter(), synopsis));
  }

  private static JsonNode items(Synopsis synopsis) {
    return read(synopsis).get("first").get("items");
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void everyTermIsKnown(Synopsis synopsis) {
    Set<String> terms = new HashSet<>();
    new ObjectMapper().readTree(TERMS).get("@context").propertyNames().forEach(terms::add);
    terms.addAll(List.of("score", "confidence"));
    Set<String> used = new HashSet<>();
    collectTerms(read(synopsis), used);
    assertThat(terms).containsAll(used);
  }

  private static void collectTerms(JsonNode node, Set<String> used) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!property.getKey().equals("@context")) {
        used.add(property.getKey());
        collectTerms(property.getValue(), used);
      }
      if (Set.of("type", "motivation", "purpose").contains(property.getKey())) {
        used.add(property.getValue().asString());
      }
    }
    if (node.isArray()) {
      node.forEach(element -> collectTerms(element, used));
    }
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void readsAsLinkedData(Synopsis synopsis) throws Exception {
    DocumentLoader offline =
        (address, options) -> {
          assertThat(address).hasToString("http://www.w3.org/ns/anno.jsonld");
          return JsonDocument.of(new StringReader(TERMS));
        };
    JsonArray expanded =
        JsonLd.expand(
                JsonDocument.of(new StringReader(Written.by(new AnnotationWriter(), synopsis))))
            .loader(offline)
            .get();
    assertThat(expanded).hasSize(1);
    String space = "http://www.w3.org/ns/activitystreams#";
    JsonObject page = expanded.getJsonObject(0).getJsonArray(space + "first").getJsonObject(0);
    JsonArray items = page.getJsonArray(space + "items").getJsonObject(0).getJsonArray("@list");
    assertThat(items).hasSize(items(synopsis).size());
    for (JsonValue item : items) {
      assertThat(item.asJsonObject().keySet())
          .contains(
              "@id",
              "http://www.w3.org/ns/oa#motivatedBy",
              "http://www.w3.org/ns/oa#hasBody",
              "http://www.w3.org/ns/oa#hasTarget");
      assertThat(item.asJsonObject().getJsonArray("@type").getString(0))
          .isEqualTo("http://www.w3.org/ns/oa#Annotation");
    }
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void holdsEverythingUnderNamesOfItsOwn(Synopsis synopsis) {
    JsonNode document = read(synopsis);
    Set<String> names = new HashSet<>();
    items(synopsis).forEach(item -> names.add(item.get("id").asString()));
    assertThat(names).hasSize(items(synopsis).size());
    assertThat(document.get("total").asInt()).isEqualTo(names.size());
    assertThat(names.stream().filter(name -> name.matches(".*#[LR]\\d+")))
        .hasSize(synopsis.links().size() + synopsis.repetitions().size());
    assertThat(names.stream().filter(name -> name.matches(".*#S\\d+")))
        .hasSize(synopsis.statements().size());
    assertThat(names.stream().filter(name -> name.matches(".*#Q\\d+")))
        .hasSize(synopsis.quotations().size());
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void selectorsFindTheirWordsInTheText(Synopsis synopsis) {
    Map<String, String> texts = new HashMap<>();
    synopsis
        .accounts()
        .forEach(
            account ->
                texts.put(
                    "urn:synoptic:article:" + Iris.encoded(account.article().id()),
                    account.article().text()));
    List<JsonNode> places = new ArrayList<>();
    items(synopsis).forEach(item -> collectPlaces(item, places));
    assertThat(places.size()).isGreaterThanOrEqualTo(synopsis.links().size());
    for (JsonNode place : places) {
      String text = texts.get(place.get("source").asString());
      JsonNode position = place.get("selector").get(0);
      JsonNode quote = place.get("selector").get(1);
      int start = text.offsetByCodePoints(0, position.get("start").asInt());
      int end = text.offsetByCodePoints(0, position.get("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").asString());
      assertThat(text.substring(0, start)).endsWith(quote.get("prefix").asString());
      assertThat(text.substring(end)).startsWith(quote.get("suffix").asString());
    }
  }

  private static void collectPlaces(JsonNode node, List<JsonNode> places) {
    if (node.has("selector")) {
      places.add(node);
    } else {
      node.forEach(child -> collectPlaces(child, places));
    }
  }

  @Test
  void countsCodePoints() {
    CodePoints points = new CodePoints("a\uD83D\uDE00b\uDE00\uD83D");
    assertThat(List.of(points.before(0), points.before(1), points.before(3), points.before(4)))
        .containsExactly(0, 1, 2, 3);
    assertThat(points.before(6)).isEqualTo(5);
  }

  @Test
  void namesTheArticlesAsAsked() {
    AnnotationWriter writer =
        new AnnotationWriter(id -> URI.create("https://example.org/" + id + ".txt"));
    assertThat(Written.by(writer, SynopsisFixture.barrier()))
        .contains("\"source\" : \"https://example.org/harbour-post.txt\"")
        .doesNotContain("urn:synoptic:article");
  }

  @Test
  void otherFindingsHaveOtherNames() {
    assertThat(read(SynopsisFixture.of("One text.", "Two.")).get("id"))
        .isEqualTo(read(SynopsisFixture.of("One text.", "Two.")).get("id"))
        .isNotEqualTo(read(SynopsisFixture.of("One text.", "Too.")).get("id"));
  }
}
