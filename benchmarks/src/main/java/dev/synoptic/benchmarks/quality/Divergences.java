// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** Writes divergences as the row forms have them. */
final class Divergences {

  private Divergences() {}

  /** Returns a divergence with its spans given apart, in code points. */
  static ObjectNode json(Divergence divergence, Span left, Span right) {
    ObjectNode json = Json.object().put("type", divergence.type().name());
    json.set("a", Json.array(left.start(), left.end()));
    json.set("b", Json.array(right.start(), right.end()));
    return json.put("a_value", text(divergence.leftValue()))
        .put("b_value", text(divergence.rightValue()))
        .put("confidence", divergence.confidence());
  }

  /** Returns a value in short words: {@code >=15 soldier}, {@code ~30 %}, {@code thursday}. */
  static String text(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return (range(quantity) + " " + quantity.unit()).strip();
    }
    return value instanceof Value.Time time ? time.expression() : ((Value.Text) value).text();
  }

  private static String range(Value.Quantity quantity) {
    String about = quantity.approximate() ? "~" : "";
    if (quantity.low() == quantity.high()) {
      return about + number(quantity.low());
    }
    if (quantity.low() == Double.NEGATIVE_INFINITY) {
      return about + "<=" + number(quantity.high());
    }
    return quantity.high() == Double.POSITIVE_INFINITY
        ? about + ">=" + number(quantity.low())
        : about + number(quantity.low()) + ".." + number(quantity.high());
  }

  private static String number(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
