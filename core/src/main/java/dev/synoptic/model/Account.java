// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;

/**
 * One article as a part of a synopsis.
 *
 * @param article the article
 * @param sentences its sentences, in order; every character is in one of them or is white space
 * @param unique the sentences that no other article has, in order; headings and boilerplate left
 *     out
 * @param divergences what the article itself tells in two ways: one person with two offices; both
 *     spans stand in its text, the earlier on the left; in the order of the text
 */
public record Account(
    Article article, List<Sentence> sentences, List<Passage> unique, List<Divergence> divergences) {

  /** Checks and copies the parts. */
  public Account {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    unique = List.copyOf(unique);
    divergences = List.copyOf(divergences);
  }

  /**
   * Makes an account of an article that does not contradict itself.
   *
   * @param article the article
   * @param sentences its sentences, in order
   * @param unique the sentences that no other article has, in order
   */
  public Account(Article article, List<Sentence> sentences, List<Passage> unique) {
    this(article, sentences, unique, List.of());
  }
}
