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
 */
public record Account(Article article, List<Sentence> sentences, List<Passage> unique) {

  /** Checks and copies the parts. */
  public Account {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    unique = List.copyOf(unique);
  }
}
