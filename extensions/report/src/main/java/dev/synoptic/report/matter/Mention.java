// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report.matter;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.Comparator;
import java.util.Objects;

/**
 * A value where it stands in an article.
 *
 * @param type what kind of value differs elsewhere
 * @param article id of the article
 * @param span where the value stands, in UTF-16 code units of the article's text
 * @param value the value as data
 * @param around the stretch of text to quote it in
 */
public record Mention(Divergence.Type type, String article, Span span, Value value, Span around) {

  /** By type, then by article, then by place. Mentions that are equal in it are one. */
  public static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::type)
          .thenComparing(Mention::article)
          .thenComparing(Mention::span);

  /** Checks the parts. */
  public Mention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(around, "around");
  }

  /** A value in a linked passage, which may begin before the passage or end after it. */
  static Mention in(Passage passage, Divergence.Type type, Span span, Value value) {
    Span whole = passage.span();
    int start = Math.min(whole.start(), span.start());
    int end = Math.max(whole.end(), span.end());
    return new Mention(type, passage.article(), span, value, new Span(start, end));
  }
}
