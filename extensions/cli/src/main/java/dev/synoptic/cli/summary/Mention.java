// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.Comparator;

/**
 * A value where it stands in an article.
 *
 * @param type what kind of value differs elsewhere
 * @param article id of the article
 * @param span where the value stands
 * @param value the value as data
 * @param passage the stretch of text to quote
 */
record Mention(Divergence.Type type, String article, Span span, Value value, Span passage) {

  static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::type)
          .thenComparing(Mention::article)
          .thenComparing(Mention::span);

  /** Tells whether this is the same place, seen from another link. */
  boolean isSamePlace(Mention other) {
    return ORDER.compare(this, other) == 0;
  }
}
