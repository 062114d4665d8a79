// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** The library's engine; the only class here that knows how one is built. */
final class Engine implements Comparer {

  @Override
  public Synopsis compare(List<Article> articles, EngineOptions options, Progress progress) {
    return Synoptic.english().compare(articles);
  }
}
