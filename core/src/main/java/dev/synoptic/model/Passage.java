// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;

/**
 * A run of text in one article: a clause, a sentence, or several sentences.
 *
 * <p>Passages order by article id, then by span.
 *
 * @param article id of the article
 * @param span where the passage stands in the article's text
 * @param firstSentence 0-based index of the first sentence that it touches
 * @param endSentence index after the last sentence that it touches
 */
public record Passage(String article, Span span, int firstSentence, int endSentence)
    implements Comparable<Passage> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException unless {@code 0 <= firstSentence < endSentence}
   */
  public Passage {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    if (firstSentence < 0 || endSentence <= firstSentence) {
      throw new IllegalArgumentException(
          "sentences [" + firstSentence + ", " + endSentence + ") must hold at least one");
    }
  }

  @Override
  public int compareTo(Passage other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : span.compareTo(other.span);
  }

  @Override
  public String toString() {
    return "Passage{" + article + span + "}";
  }
}
