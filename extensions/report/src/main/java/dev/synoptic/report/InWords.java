// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.io.NumberOutput;

/** Small values in words, the same in every document that people read. */
final class InWords {

  private InWords() {}

  /** The shortest digits that read back to the number; Double.toString differs between Javas. */
  static String number(double number) {
    return NumberOutput.toString(number, true);
  }

  static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /** A share in percent; what is not quite nothing or not quite all says so. */
  static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "<1%";
    }
    return share < 1 && share >= 0.995 ? ">99%" : Math.round(share * 100) + "%";
  }

  static String value(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity(quantity);
    }
    return value instanceof Value.Time time ? time(time) : ((Value.Text) value).text();
  }

  private static String quantity(Value.Quantity quantity) {
    String range = range(quantity.low(), quantity.high());
    String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    return (quantity.approximate() ? "about " : "") + range + unit;
  }

  private static String range(double low, double high) {
    if (low == high) {
      return amount(low);
    }
    if (Double.isInfinite(high)) {
      return Double.isInfinite(low) ? "any number" : "at least " + amount(low);
    }
    return Double.isInfinite(low) ? "at most " + amount(high) : amount(low) + "–" + amount(high);
  }

  /** Whole numbers without a fraction. */
  private static String amount(double number) {
    boolean whole = Math.rint(number) == number && Math.abs(number) < 1e15;
    return whole ? Long.toString((long) number) : number(number);
  }

  /** What was said, where it tells the time of day or no day is known; else the days. */
  private static String time(Value.Time time) {
    boolean ofDay = time.expression().indexOf('T') > 0;
    if (ofDay || (time.first().isEmpty() && time.last().isEmpty())) {
      return time.expression();
    }
    boolean single = time.first().equals(time.last());
    return single ? day(time.first()) : day(time.first()) + "/" + day(time.last());
  }

  /** A day as in ISO 8601, where two dots stand for an unknown end of an interval. */
  private static String day(Optional<LocalDate> day) {
    return day.map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse("..");
  }

  static String type(Divergence.Type type) {
    return switch (type) {
      case QUANTITY -> "figure";
      case TIME -> "time";
      case NAME -> "name";
      case ROLE -> "office";
      case POLARITY -> "yes or no";
      case CERTAINTY -> "how certain";
      case DIRECTION -> "direction";
      case ATTRIBUTION -> "who said it";
      case QUOTATION -> "quotation";
    };
  }

  static String reasons(Derivation derivation) {
    return derivation.evidence().stream()
        .map(Derivation.Reason::text)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
