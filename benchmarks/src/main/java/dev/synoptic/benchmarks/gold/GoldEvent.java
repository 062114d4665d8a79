// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.model.Article;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Role;
import dev.synoptic.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One event with its gold.
 *
 * @param name the event's folder name
 * @param half {@code open} or {@code reserved}
 * @param articles the articles, in the order of the file
 * @param minorFacts facts of little weight: to share only these is no correspondence
 * @param divergences what is told otherwise in two places
 * @param traps differences that are no divergence
 * @param quotations the direct quotations
 * @param origins who draws on whom
 */
public record GoldEvent(
    String name,
    String half,
    List<GoldArticle> articles,
    Set<String> minorFacts,
    List<Conflict> divergences,
    List<Trap> traps,
    List<Quote> quotations,
    List<Origin> origins) {

  /**
   * An article.
   *
   * @param article the plain text with what is known about it
   * @param sentences its sentences, in order
   */
  public record GoldArticle(Article article, List<GoldSentence> sentences) {

    /**
     * Returns the article's id.
     *
     * @return the id
     */
    public String id() {
      return article.id();
    }
  }

  /**
   * A sentence.
   *
   * @param span where it stands in the text
   * @param role what it is for
   * @param facts what it states: fact ids, {@code f7} or with a version {@code f7~a}
   */
  public record GoldSentence(Span span, Role role, List<String> facts) {}

  /**
   * A place in a sentence.
   *
   * @param article id of the article
   * @param sentence index of the sentence
   * @param span where the words stand in the text
   */
  public record Place(String article, int sentence, Span span) {}

  /**
   * Two places that conflict.
   *
   * @param type what differs
   * @param left a place
   * @param right a place in another article
   */
  public record Conflict(Divergence.Type type, Place left, Place right) {}

  /**
   * Two places that differ without a conflict.
   *
   * @param left a place
   * @param right a place in another article
   */
  public record Trap(Place left, Place right) {}

  /**
   * A direct quotation.
   *
   * @param place the quoted words, without the marks
   * @param speaker the speaker as named nearest
   * @param speakerName the name that a pronoun nearest stands for, if the gold has it
   * @param same a key that the same quotation has in the other articles
   */
  public record Quote(
      Place place, Optional<String> speaker, Optional<String> speakerName, Optional<String> same) {}

  /**
   * An edge of "who draws on whom".
   *
   * @param kind how
   * @param article id of the article that draws on the source
   * @param source an article's id or an outside name
   */
  public record Origin(Derivation.Kind kind, String article, String source) {}
}
