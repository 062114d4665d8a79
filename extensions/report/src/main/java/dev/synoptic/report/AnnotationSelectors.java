// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Writes places in articles as resources with selectors. */
final class AnnotationSelectors {

  private static final int CONTEXT = 32;

  private final JsonGenerator json;
  private final Articles articles;
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, CodePoints> positions = new HashMap<>();

  AnnotationSelectors(Synopsis synopsis, Function<String, URI> sources, JsonGenerator json) {
    this.json = json;
    articles = new Articles(synopsis);
    for (Account account : synopsis.accounts()) {
      String id = account.article().id();
      URI source = Objects.requireNonNull(sources.apply(id), "the address of an article");
      this.sources.put(id, source.toASCIIString());
      positions.put(id, new CodePoints(account.article().text()));
    }
  }

  void place(Passage passage) {
    place(passage.article(), passage.span(), "");
  }

  /** Writes a place as a specific resource; the purpose may be empty. */
  void place(String id, Span span, String purpose) {
    Article article = articles.article(id);
    json.writeStartObject();
    json.writeStringProperty("type", "SpecificResource");
    if (!purpose.isEmpty()) {
      json.writeStringProperty("purpose", purpose);
    }
    json.writeStringProperty("source", sources.getOrDefault(id, ""));
    json.writeArrayPropertyStart("selector");
    writePosition(positions.getOrDefault(id, new CodePoints("")), span);
    if (!span.isEmpty()) {
      writeQuote(article.text(), span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writePosition(CodePoints points, Span span) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", points.before(span.start()));
    json.writeNumberProperty("end", points.before(span.end()));
    json.writeEndObject();
  }

  private void writeQuote(String text, Span span) {
    int start = whole(text, Math.max(0, span.start() - CONTEXT), 1);
    int end = whole(text, Math.min(text.length(), span.end() + CONTEXT), -1);
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", span.in(text));
    json.writeStringProperty("prefix", text.substring(Math.min(start, span.start()), span.start()));
    json.writeStringProperty("suffix", text.substring(span.end(), Math.max(end, span.end())));
    json.writeEndObject();
  }

  /** Moves a cut off the middle of a surrogate pair. */
  private static int whole(String text, int cut, int step) {
    boolean amid =
        cut > 0
            && cut < text.length()
            && Character.isLowSurrogate(text.charAt(cut))
            && Character.isHighSurrogate(text.charAt(cut - 1));
    return amid ? cut + step : cut;
  }
}
