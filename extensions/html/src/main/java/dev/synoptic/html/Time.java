// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import dev.synoptic.model.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day, and the time of day where the page tells its offset too.
 *
 * @param day the day
 * @param moment the exact time, or null if only the day is known
 */
record Time(LocalDate day, @Nullable OffsetDateTime moment) {

  /**
   * ISO 8601 as pages write it: seconds and their fraction optional, the offset with or without a
   * colon.
   */
  private static final Pattern ISO =
      Pattern.compile(
          "\\s*(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?\\s*");

  /**
   * Reads a time.
   *
   * @param text what a page says, such as {@code 2031-09-17T06:40:00Z}
   * @return the time, or nothing if it is none
   */
  static Optional<Time> of(String text) {
    if (text.length() > 64) {
      return Optional.empty();
    }
    Matcher parts = ISO.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(parts.group(1));
      return day.getYear() < 1 ? Optional.empty() : Optional.of(new Time(day, moment(parts)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable OffsetDateTime moment(Matcher parts) {
    String clock = parts.group(2);
    String offset = parts.group(4);
    if (clock == null || offset == null) {
      return null;
    }
    String seconds = parts.group(3) == null ? ":00" : parts.group(3);
    String colon =
        offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
    return OffsetDateTime.parse(parts.group(1) + "T" + clock + seconds + colon);
  }

  void putInto(Article.Builder article) {
    if (moment == null) {
      article.published(day);
    } else {
      article.published(moment);
    }
  }
}
