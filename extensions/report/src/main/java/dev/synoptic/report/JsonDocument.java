// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes one synopsis to one generator. The fields' order here is their order in the document. */
final class JsonDocument {

  private final JsonGenerator json;
  private final JsonValues values;
  private final JsonLinks links;

  /** Names of the links by their two passages; only looked up, never walked through. */
  private final Map<JsonLinks.Ends, String> names = new HashMap<>();

  JsonDocument(JsonGenerator json) {
    this.json = json;
    values = new JsonValues(json);
    links = new JsonLinks(json, values);
  }

  void write(Synopsis synopsis) {
    json.writeStartObject();
    json.writeStringProperty("version", JsonWriter.VERSION);
    json.writeName("profile");
    writeProfile(synopsis.profile());
    values.array("articles", synopsis.accounts(), this::writeArticle);
    writeLinks("links", "L", synopsis.links());
    writeLinks("repetitions", "R", synopsis.repetitions());
    values.array("statements", synopsis.statements(), this::writeStatement);
    values.array("overlaps", synopsis.overlaps(), this::writeOverlap);
    values.array("quotations", synopsis.quotations(), this::writeQuotation);
    values.array("derivations", synopsis.derivations(), this::writeDerivation);
    values.array("omissions", synopsis.omissions(), this::writeOmission);
    json.writeEndObject();
  }

  private void writeProfile(Profile profile) {
    json.writeStartObject();
    json.writeStringProperty("name", profile.name());
    json.writeStringProperty("language", profile.language());
    json.writeBooleanProperty("calibrated", profile.calibrated());
    json.writeEndObject();
  }

  private void writeArticle(Account account) {
    Article article = account.article();
    json.writeStartObject();
    json.writeStringProperty("id", article.id());
    values.optional("outlet", article.outlet());
    values.optional("title", article.title());
    values.optional("language", article.language());
    values.optional("published", article.published().map(JsonDocument::time));
    json.writeStringProperty("text", article.text());
    values.array("sentences", account.sentences(), this::writeSentence);
    values.array("unique", account.unique(), values::passage);
    values.array("divergences", account.divergences(), values::divergence);
    json.writeEndObject();
  }

  private static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  private void writeSentence(Sentence sentence) {
    json.writeStartObject();
    json.writeNumberProperty("index", sentence.index());
    values.span("span", sentence.span());
    json.writeStringProperty("role", sentence.role().name());
    json.writeEndObject();
  }

  private void writeLinks(String field, String prefix, List<Link> list) {
    json.writeArrayPropertyStart(field);
    for (int i = 0; i < list.size(); i++) {
      String name = prefix + i;
      names.putIfAbsent(JsonLinks.Ends.of(list.get(i)), name);
      links.write(name, list.get(i));
    }
    json.writeEndArray();
  }

  private void writeStatement(Statement statement) {
    json.writeStartObject();
    values.passage("representative", statement.representative());
    values.array("members", statement.members(), values::passage);
    values.array("articles", statement.articles(), json::writeString);
    values.array("missing", statement.missing(), json::writeString);
    values.array("conflicts", statement.conflicts(), this::writeConflict);
    json.writeNumberProperty("independentOrigins", statement.independentOrigins());
    json.writeEndObject();
  }

  private void writeConflict(Link link) {
    json.writeStartObject();
    values.optional("link", Optional.ofNullable(names.get(JsonLinks.Ends.of(link))));
    values.passage("left", link.left());
    values.passage("right", link.right());
    json.writeEndObject();
  }

  private void writeOverlap(Overlap overlap) {
    json.writeStartObject();
    json.writeStringProperty("article", overlap.article());
    json.writeStringProperty("other", overlap.other());
    json.writeNumberProperty("containment", overlap.containment());
    json.writeNumberProperty("reverseContainment", overlap.reverseContainment());
    json.writeNumberProperty("resemblance", overlap.resemblance());
    json.writeNumberProperty("verbatim", overlap.verbatim());
    json.writeNumberProperty("nearVerbatim", overlap.nearVerbatim());
    json.writeNumberProperty("paraphrase", overlap.paraphrase());
    json.writeNumberProperty("novelty", overlap.novelty());
    json.writeEndObject();
  }

  private void writeOmission(Omission omission) {
    json.writeStartObject();
    json.writeStringProperty("left", omission.left());
    json.writeStringProperty("right", omission.right());
    json.writeStringProperty("reason", omission.reason().name());
    json.writeNumberProperty("compared", omission.compared());
    if (omission.candidates().isPresent()) {
      json.writeNumberProperty("candidates", omission.candidates().getAsLong());
    } else {
      json.writeNullProperty("candidates");
    }
    json.writeEndObject();
  }

  private void writeQuotation(Quotation quotation) {
    json.writeStartObject();
    json.writeStringProperty("article", quotation.article());
    values.span("span", quotation.span());
    writeSpeaker(quotation.speaker());
    values.array("counterparts", quotation.counterparts(), this::writeCounterpart);
    json.writeEndObject();
  }

  private void writeCounterpart(Quotation.Counterpart counterpart) {
    json.writeStartObject();
    json.writeStringProperty("article", counterpart.article());
    values.span("span", counterpart.span());
    writeSpeaker(counterpart.speaker());
    json.writeStringProperty("match", counterpart.match().name());
    values.array("changes", counterpart.changes(), values::edit);
    json.writeEndObject();
  }

  private void writeSpeaker(Optional<Speaker> speaker) {
    json.writeName("speaker");
    if (speaker.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("name", speaker.get().name());
    values.span("span", speaker.get().span());
    json.writeEndObject();
  }

  private void writeDerivation(Derivation derivation) {
    json.writeStartObject();
    json.writeStringProperty("kind", derivation.kind().name());
    json.writeStringProperty("article", derivation.article());
    json.writeStringProperty("source", derivation.source());
    json.writeBooleanProperty("internal", derivation.internal());
    json.writeBooleanProperty("directed", derivation.directed());
    values.array("evidence", derivation.evidence(), this::writeReason);
    json.writeEndObject();
  }

  private void writeReason(Derivation.Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("text", reason.text());
    values.span("span", reason.span());
    json.writeEndObject();
  }
}
