// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Article;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of given tokens, and the way back from its text to the given tokens: an article
 * drops blank tokens.
 */
final class GivenTokens {

  private final List<Integer> kept = new ArrayList<>();
  private final Article article;

  GivenTokens(String id, List<String> given) {
    for (int index = 0; index < given.size(); index++) {
      if (!given.get(index).isBlank()) {
        kept.add(index);
      }
    }
    article = Article.builder(id).tokens(List.of(given)).build();
  }

  Article article() {
    return article;
  }

  /** Returns the indexes of the given tokens that a stretch of the text meets, in order. */
  List<Integer> indexes(Span span) {
    List<Integer> met = new ArrayList<>();
    List<Span> tokens = kept.isEmpty() ? List.of() : article.givenTokens().get(0);
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.get(token).overlaps(span)) {
        met.add(kept.get(token));
      }
    }
    return met;
  }
}
