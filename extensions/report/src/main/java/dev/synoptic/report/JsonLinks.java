// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import tools.jackson.core.JsonGenerator;

/** Writes links and repetitions. */
final class JsonLinks {

  private final JsonGenerator json;
  private final JsonValues values;

  JsonLinks(JsonGenerator json, JsonValues values) {
    this.json = json;
    this.values = values;
  }

  /**
   * The two passages of a link in an order that a link and its mirror share.
   *
   * @param first the passage that sorts first
   * @param second the other one
   */
  record Ends(Passage first, Passage second) {

    static Ends of(Link link) {
      Passage left = link.left();
      Passage right = link.right();
      return left.compareTo(right) <= 0 ? new Ends(left, right) : new Ends(right, left);
    }
  }

  void write(String name, Link link) {
    json.writeStartObject();
    json.writeStringProperty("id", name);
    values.passage("left", link.left());
    values.passage("right", link.right());
    json.writeStringProperty("coverage", link.coverage().name());
    json.writeStringProperty("wording", link.wording().name());
    json.writeNumberProperty("score", link.score());
    json.writeNumberProperty("equivalence", link.equivalence());
    json.writeNumberProperty("similarity", link.similarity());
    writeEvidence(link.evidence());
    values.array("leftClauses", link.leftClauses(), values::span);
    values.array("rightClauses", link.rightClauses(), values::span);
    values.array("words", link.words(), this::writeWords);
    values.array("edits", link.edits(), values::edit);
    values.array("divergences", link.divergences(), values::divergence);
    json.writeEndObject();
  }

  private void writeEvidence(Evidence evidence) {
    json.writeObjectPropertyStart("evidence");
    json.writeNumberProperty("prior", evidence.prior());
    values.array("contributions", evidence.contributions(), this::writeContribution);
    json.writeEndObject();
  }

  private void writeContribution(Evidence.Contribution contribution) {
    json.writeStartObject();
    json.writeStringProperty("kind", contribution.kind().name());
    json.writeNumberProperty("logOdds", contribution.logOdds());
    json.writeEndObject();
  }

  private void writeWords(AlignedWords words) {
    json.writeStartObject();
    values.span("left", words.left());
    values.span("right", words.right());
    json.writeNumberProperty("strength", words.strength());
    json.writeEndObject();
  }
}
