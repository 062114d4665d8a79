// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Synopsis;
import java.util.Collection;
import java.util.List;

/** Lays articles side by side. */
@SuppressWarnings("DoNotCallSuggester")
public final class Synoptic {

  private Synoptic() {}

  /**
   * Returns an engine for English with default options.
   *
   * @return an engine
   */
  public static Synoptic english() {
    return new Synoptic();
  }

  /**
   * Compares articles on one event.
   *
   * @param articles two or more articles
   * @return the synopsis
   */
  public Synopsis compare(Collection<Article> articles) {
    throw new UnsupportedOperationException();
  }

  /**
   * Compares two articles.
   *
   * @param left an article
   * @param right another article
   * @return the synopsis
   */
  public Synopsis compare(Article left, Article right) {
    return compare(List.of(left, right));
  }

  /**
   * Compares two single texts.
   *
   * @param left a text
   * @param right another text
   * @return how they compare
   */
  public PairScore score(String left, String right) {
    return score(Article.of("left", left), Article.of("right", right));
  }

  /**
   * Compares two single texts, each taken as one passage (tokens given are kept).
   *
   * @param left a text
   * @param right another text
   * @return how they compare
   */
  public PairScore score(Article left, Article right) {
    throw new UnsupportedOperationException();
  }

  /**
   * Compares two single texts that belong to an event.
   *
   * @param left a text
   * @param right another text
   * @param context the event
   * @return how they compare
   */
  public PairScore score(Article left, Article right, EventContext context) {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds what an article says more than once.
   *
   * @param article the article
   * @return the correspondences inside it, the earlier passage on the left
   */
  public List<Link> repetitions(Article article) {
    throw new UnsupportedOperationException();
  }

  /**
   * Learns an event from texts on it.
   *
   * @param texts the texts
   * @return the context
   */
  public EventContext context(Collection<Article> texts) {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds the maximal passages that two texts have in common, copied or reworked.
   *
   * @param left a text
   * @param right another text
   * @return the reused passages, in the order of the left text
   */
  public List<Reuse> reuse(Article left, Article right) {
    throw new UnsupportedOperationException();
  }
}
