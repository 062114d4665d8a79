// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import dev.synoptic.event.EventArticle;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article prepared to be asked for candidates; made once and asked by every other article. */
public final class CandidateIndex {

  private final EventArticle article;
  private final Postings postings;
  private final Map<Long, List<Integer>> twins = new HashMap<>();

  private CandidateIndex(EventArticle article) {
    this.article = article;
    postings = Postings.of(article);
    for (int sentence = 0; sentence < article.sentences(); sentence++) {
      Work.step(1);
      twins.computeIfAbsent(article.fingerprint(sentence), f -> new ArrayList<>()).add(sentence);
    }
  }

  /**
   * Indexes an article.
   *
   * @param article the article
   * @return its index
   */
  public static CandidateIndex of(EventArticle article) {
    return new CandidateIndex(article);
  }

  EventArticle article() {
    return article;
  }

  Postings postings() {
    return postings;
  }

  /** Returns the sentences with the same words in the same order. */
  List<Integer> twins(long fingerprint) {
    return twins.getOrDefault(fingerprint, List.of());
  }
}
