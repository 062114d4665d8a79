// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    /** The same words, save what square brackets insert. */
    EXACT,
    /** A part of it, otherwise the same words; dots or brackets may mark what was left out. */
    SHORTENED,
    /** More of it, otherwise the same words. */
    EXTENDED,
    /**
     * Both are parts of longer words: each lacks some that the other has, cut at its ends or where
     * dots or brackets mark it, and what both have is the same.
     */
    PARTS,
    /** Some words changed. */
    ALTERED,
    /**
     * Other words of the same speaker, in sentences that a link lays side by side: a translation,
     * or what each reporter wrote down.
     */
    PARAPHRASED,
    /** Told in indirect speech: most of its words, without quotation marks. */
    INDIRECT
  }

  /**
   * The same quotation in another article.
   *
   * @param article id of the other article
   * @param span the quoted words there, without the marks; if they are told indirectly, from the
   *     first to the last word kept
   * @param speaker who said them, as that article names the speaker
   * @param match how the words compare
   * @param changes what was changed on the way from this article's words to the other's; empty if
   *     they are told indirectly or paraphrased
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

  /**
   * Returns the articles that have this quotation longest, this one and its counterparts compared
   * by the length of the quoted text in UTF-16 code units. The same words count as equally long
   * here and there, and what is told indirectly is not counted.
   *
   * @return one or more article ids, ascending, without duplicates
   */
  public List<String> longestIn() {
    int longest = counterparts.stream().mapToInt(this::length).reduce(span.length(), Math::max);
    Stream<String> others =
        counterparts.stream().filter(other -> length(other) == longest).map(Counterpart::article);
    Stream<String> own = span.length() == longest ? Stream.of(article) : Stream.empty();
    return Stream.concat(own, others).sorted().distinct().toList();
  }

  private int length(Counterpart other) {
    return switch (other.match()) {
      case EXACT -> span.length();
      case INDIRECT -> 0;
      default -> other.span().length();
    };
  }
}
