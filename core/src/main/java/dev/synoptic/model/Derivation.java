// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;

/**
 * An edge of "who draws on whom".
 *
 * @param kind how the two belong together
 * @param article id of the article that draws on the source; for a derivation that is not {@code
 *     directed}, the one whose id sorts first
 * @param source the source: an article's id, or an outside source's name as the text has it
 * @param internal whether {@code source} is the id of an article of the synopsis
 * @param directed whether the direction is known
 * @param evidence what speaks for it, in the order of the text
 */
public record Derivation(
    Kind kind,
    String article,
    String source,
    boolean internal,
    boolean directed,
    List<Reason> evidence) {

  /** How an article belongs to a source. */
  public enum Kind {
    /** It takes over long runs of the source's words, or credits the source with its report. */
    COPIES,
    /** Both draw on one third text, such as an agency's report or a statement that both quote. */
    COMMON_SOURCE,
    /** It names the source ("Reuters wrote"). */
    CITES
  }

  /**
   * A reason for a derivation.
   *
   * @param text the reason in words
   * @param span where in {@link Derivation#article()} it stands
   */
  public record Reason(String text, Span span) {

    /** Checks the parts. */
    public Reason {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  /** Checks and copies the parts. */
  public Derivation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(source, "source");
    evidence = List.copyOf(evidence);
  }
}
