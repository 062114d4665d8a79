// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.model.Span;
import java.util.Objects;

/**
 * A place where an article names the agency, paper or writer that its matter comes from.
 *
 * @param name the source as it stands in the text
 * @param span where it stands
 * @param kind how it is named
 * @param wholeArticle whether the whole article rests on it: it stands in the headline, the lead,
 *     the dateline or a credit line
 * @param certain whether it is a source by its name or by the words around it; otherwise it is one
 *     only if it is known from elsewhere as an outlet
 */
public record SourceMention(
    String name, Span span, Kind kind, boolean wholeArticle, boolean certain) {

  /** How a source is named. */
  public enum Kind {
    /** At the head of the report: "GENEVA (Reuters) -". */
    DATELINE,
    /** In a line of credits: "Reporting by", "©", "With material from". */
    CREDIT,
    /** As the one who reported it: "first reported by", "as published by". */
    REPORTED_BY,
    /** In the text: "Reuters wrote", "told the BBC", "according to the newspaper". */
    CITED
  }

  /**
   * A source for certain.
   *
   * @param name the source as it stands in the text
   * @param span where it stands
   * @param kind how it is named
   * @param wholeArticle whether the whole article rests on it
   */
  public SourceMention(String name, Span span, Kind kind, boolean wholeArticle) {
    this(name, span, kind, wholeArticle, true);
  }

  /** Checks the parts. */
  public SourceMention {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
