// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Writes one synopsis as one collection of annotations, all of them on its only page. */
final class AnnotationDocument {

  private final Synopsis synopsis;
  private final JsonGenerator json;
  private final AnnotationSelectors selectors;
  private final Articles articles;
  private final String name;

  AnnotationDocument(Synopsis synopsis, Function<String, URI> sources, JsonGenerator json) {
    this.synopsis = synopsis;
    this.json = json;
    selectors = new AnnotationSelectors(synopsis, sources, json);
    articles = new Articles(synopsis);
    name = Iris.of(synopsis);
  }

  void write() {
    json.writeStartObject();
    writeContext();
    json.writeStringProperty("id", name);
    json.writeStringProperty("type", "AnnotationCollection");
    json.writeStringProperty("label", "Synopsis of " + articles.size() + " articles");
    json.writeNumberProperty("total", total());
    json.writeObjectPropertyStart("first");
    json.writeStringProperty("id", name + "#page");
    json.writeStringProperty("type", "AnnotationPage");
    json.writeNumberProperty("startIndex", 0);
    json.writeArrayPropertyStart("items");
    writeLinks("L", synopsis.links());
    writeLinks("R", synopsis.repetitions());
    writeStatements();
    writeQuotations();
    writeUnique();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The standard's own context; then what the standard has no word for. */
  private void writeContext() {
    json.writeArrayPropertyStart("@context");
    json.writeString("http://www.w3.org/ns/anno.jsonld");
    json.writeStartObject();
    json.writeStringProperty("score", "urn:synoptic:vocabulary:score");
    json.writeStringProperty("confidence", "urn:synoptic:vocabulary:confidence");
    json.writeEndObject();
    json.writeEndArray();
  }

  private int total() {
    int unique = synopsis.accounts().stream().mapToInt(account -> account.unique().size()).sum();
    return annotations(synopsis.links())
        + annotations(synopsis.repetitions())
        + synopsis.statements().size()
        + synopsis.quotations().size()
        + unique;
  }

  private static int annotations(List<Link> links) {
    return links.stream().mapToInt(link -> 1 + link.divergences().size()).sum();
  }

  private void start(String fragment, String motivation) {
    json.writeStartObject();
    json.writeStringProperty("id", name + "#" + fragment);
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", motivation);
  }

  private void writeLinks(String prefix, List<Link> links) {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      writeLink(prefix + i, link);
      for (int j = 0; j < link.divergences().size(); j++) {
        writeDivergence(prefix + i + "-D" + j, link, link.divergences().get(j));
      }
    }
  }

  private void writeLink(String fragment, Link link) {
    start(fragment, "linking");
    json.writeNumberProperty("score", link.score());
    json.writeArrayPropertyStart("body");
    selectors.place(link.right().article(), link.right().span(), "linking");
    text("describing", words(link.coverage().name()) + "; " + words(link.wording().name()));
    json.writeEndArray();
    json.writeName("target");
    selectors.place(link.left());
    json.writeEndObject();
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void writeDivergence(String fragment, Link link, Divergence divergence) {
    String left = link.left().article();
    String right = link.right().article();
    start(fragment, "commenting");
    json.writeNumberProperty("confidence", divergence.confidence());
    json.writeName("body");
    text(
        "commenting",
        InWords.type(divergence.type())
            + ": "
            + words(left, divergence.left())
            + " / "
            + words(right, divergence.right()));
    json.writeArrayPropertyStart("target");
    selectors.place(left, divergence.left(), "");
    selectors.place(right, divergence.right(), "");
    json.writeEndArray();
    json.writeEndObject();
  }

  private String words(String article, Span span) {
    return span.isEmpty() ? "(nothing)" : articles.text(article, span);
  }

  private void text(String purpose, String value) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("language", "en");
    json.writeStringProperty("value", value);
    json.writeEndObject();
  }

  private void writeStatements() {
    for (int i = 0; i < synopsis.statements().size(); i++) {
      Statement statement = synopsis.statements().get(i);
      int origins = statement.independentOrigins();
      start("S" + i, "classifying");
      json.writeName("body");
      text(
          "classifying",
          ("reported by " + statement.articles().size() + " of " + articles.size() + " articles; ")
              + (origins + (origins == 1 ? " independent origin" : " independent origins")));
      json.writeArrayPropertyStart("target");
      statement.members().forEach(selectors::place);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void writeQuotations() {
    for (int i = 0; i < synopsis.quotations().size(); i++) {
      Quotation quotation = synopsis.quotations().get(i);
      start("Q" + i, "identifying");
      json.writeArrayPropertyStart("body");
      text("identifying", "said by " + speaker(quotation));
      for (Quotation.Counterpart other : quotation.counterparts()) {
        selectors.place(other.article(), other.span(), "linking");
      }
      json.writeEndArray();
      json.writeName("target");
      selectors.place(quotation.article(), quotation.span(), "");
      json.writeEndObject();
    }
  }

  private static String speaker(Quotation quotation) {
    return quotation.speaker().map(Quotation.Speaker::name).orElse("somebody not named");
  }

  private void writeUnique() {
    for (Account account : synopsis.accounts()) {
      int article = articles.place(account.article().id());
      for (int i = 0; i < account.unique().size(); i++) {
        Passage passage = account.unique().get(i);
        start("U" + article + "-" + i, "tagging");
        json.writeName("body");
        text("tagging", "only here");
        json.writeName("target");
        selectors.place(passage);
        json.writeEndObject();
      }
    }
  }
}
