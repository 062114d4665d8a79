// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** Compares articles: the engine, or what stands in for it in a test. */
interface Comparer {

  /**
   * Compares articles.
   *
   * @param articles two or more articles, each with an id of its own
   * @param options what the caller asked for
   * @param progress hears how far the work has come
   * @return the synopsis
   */
  Synopsis compare(List<Article> articles, EngineOptions options, Progress progress);
}
