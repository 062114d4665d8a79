// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the small values that occur all over a synopsis. */
final class JsonValues {

  private final JsonGenerator json;

  JsonValues(JsonGenerator json) {
    this.json = json;
  }

  <T> void array(String field, List<T> items, Consumer<T> writer) {
    json.writeArrayPropertyStart(field);
    items.forEach(writer);
    json.writeEndArray();
  }

  void optional(String field, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(field, value.get());
    } else {
      json.writeNullProperty(field);
    }
  }

  void span(String field, Span span) {
    json.writeName(field);
    span(span);
  }

  void span(Span span) {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  void passage(String field, Passage passage) {
    json.writeName(field);
    passage(passage);
  }

  void passage(Passage passage) {
    json.writeStartObject();
    json.writeStringProperty("article", passage.article());
    span("span", passage.span());
    json.writeArrayPropertyStart("sentences");
    json.writeNumber(passage.firstSentence());
    json.writeNumber(passage.endSentence());
    json.writeEndArray();
    json.writeEndObject();
  }

  void edit(Edit edit) {
    json.writeStartObject();
    json.writeStringProperty("kind", edit.kind().name());
    span("left", edit.left());
    span("right", edit.right());
    json.writeEndObject();
  }

  void divergence(Divergence divergence) {
    json.writeStartObject();
    json.writeStringProperty("type", divergence.type().name());
    span("left", divergence.left());
    span("right", divergence.right());
    value("leftValue", divergence.leftValue());
    value("rightValue", divergence.rightValue());
    json.writeNumberProperty("confidence", divergence.confidence());
    json.writeStringProperty("standing", divergence.standing().name());
    json.writeEndObject();
  }

  void value(String field, Value value) {
    json.writeObjectPropertyStart(field);
    if (value instanceof Value.Quantity quantity) {
      writeQuantity(quantity);
    } else if (value instanceof Value.Time time) {
      writeTime(time);
    } else if (value instanceof Value.Text text) {
      json.writeStringProperty("kind", "TEXT");
      json.writeStringProperty("text", text.text());
    }
    json.writeEndObject();
  }

  private void writeQuantity(Value.Quantity quantity) {
    json.writeStringProperty("kind", "QUANTITY");
    writeBound("low", quantity.low());
    writeBound("high", quantity.high());
    json.writeStringProperty("unit", quantity.unit());
    json.writeBooleanProperty("approximate", quantity.approximate());
  }

  private void writeBound(String field, double bound) {
    if (Double.isInfinite(bound)) {
      json.writeNullProperty(field);
    } else {
      json.writeNumberProperty(field, bound);
    }
  }

  private void writeTime(Value.Time time) {
    json.writeStringProperty("kind", "TIME");
    optional("first", time.first().map(JsonValues::day));
    optional("last", time.last().map(JsonValues::day));
    json.writeStringProperty("expression", time.expression());
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
  }
}
