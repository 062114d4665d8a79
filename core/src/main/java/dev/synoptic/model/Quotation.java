// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that an article puts in quotation marks, and where else they are quoted.
 *
 * @param article id of the article
 * @param span the quoted words, without the marks
 * @param speaker who said them, as the article names the speaker there
 * @param counterparts the same quotation in the other articles, ordered by article id and place
 */
public record Quotation(
    String article, Span span, Optional<Speaker> speaker, List<Counterpart> counterparts) {

  /**
   * Who said it.
   *
   * @param name the name or description as it stands in the text
   * @param span where it stands
   */
  public record Speaker(String name, Span span) {

    /** Checks the parts. */
    public Speaker {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(span, "span");
    }
  }

  /** How a quotation stands in another article. */
  public enum Match {
    /** The same words. */
    EXACT,
    /** A part of it, otherwise the same words. */
    SHORTENED,
    /** More of it, otherwise the same words. */
    EXTENDED,
    /** Some words changed. */
    ALTERED
  }

  /**
   * The same quotation in another article.
   *
   * @param article id of the other article
   * @param span the quoted words there, without the marks
   * @param speaker who said them, as that article names the speaker
   * @param match how the words compare
   * @param changes what was changed on the way from this article's words to the other's
   */
  public record Counterpart(
      String article, Span span, Optional<Speaker> speaker, Match match, List<Edit> changes) {

    /** Checks and copies the parts. */
    public Counterpart {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(match, "match");
      changes = List.copyOf(changes);
    }
  }

  /** Checks and copies the parts. */
  public Quotation {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(speaker, "speaker");
    counterparts = List.copyOf(counterparts);
  }
}
