// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.model.Link;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What was found out about pairs of articles, to be used again when their event has changed: what
 * of one the other has, and what is copied. That depends on the two articles and their links, but
 * for the links' scores. Serves one thread.
 */
public final class SynopsisMemory {

  /** What one article has of another, and by which links. */
  record Entry(List<Link> links, Shares shares, CopiedRuns runs) {

    /** Tells whether links differ from those known in their scores at most. */
    boolean isOf(List<Link> others) {
      if (links.size() != others.size()) {
        return false;
      }
      for (int k = 0; k < others.size(); k++) {
        if (!isSame(links.get(k), others.get(k))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isSame(Link one, Link other) {
      return one.left().equals(other.left())
          && one.right().equals(other.right())
          && one.coverage() == other.coverage()
          && one.wording() == other.wording()
          && one.words().equals(other.words())
          && one.edits().equals(other.edits())
          && one.divergences().equals(other.divergences());
    }
  }

  private final IdentityHashMap<AnalyzedArticle, IdentityHashMap<AnalyzedArticle, Entry>> entries =
      new IdentityHashMap<>();

  /**
   * Forgets an article.
   *
   * @param article an article that has gone or changed
   */
  public void forget(AnalyzedArticle article) {
    entries.remove(article);
    entries.values().forEach(others -> others.remove(article));
  }

  /** Returns what is known of an article beside another; made by whoever asks first. */
  IdentityHashMap<AnalyzedArticle, Entry> of(AnalyzedArticle article) {
    return entries.computeIfAbsent(article, own -> new IdentityHashMap<>());
  }
}
