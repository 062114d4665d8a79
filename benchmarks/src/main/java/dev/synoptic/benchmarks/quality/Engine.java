// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Synopsis;
import java.util.Collection;
import java.util.List;

/** What the tasks need of the library. Safe for use by many threads. */
public interface Engine {

  /** Compares two texts, each taken as one passage. */
  @FunctionalInterface
  interface Scorer {

    /**
     * Compares two texts.
     *
     * @param left a text
     * @param right another text
     * @return how they compare
     */
    PairScore score(Article left, Article right);
  }

  /**
   * Returns a scorer for pairs without context.
   *
   * @return the scorer
   */
  Scorer scorer();

  /**
   * Returns a scorer for pairs of one event.
   *
   * @param event texts on the event
   * @return the scorer
   */
  Scorer scorer(Collection<Article> event);

  /**
   * Compares articles on one event.
   *
   * @param articles two or more articles
   * @return the synopsis
   */
  Synopsis compare(Collection<Article> articles);

  /**
   * Finds what an article says more than once.
   *
   * @param article the article
   * @return the correspondences inside it
   */
  List<Link> repetitions(Article article);

  /**
   * Finds the passages that two texts have in common.
   *
   * @param left a text
   * @param right another text
   * @return the reused passages
   */
  List<Reuse> reuse(Article left, Article right);
}
