// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.ProgressListener;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** The library's engine; the only class here that knows how one is built. */
final class Engine implements Comparer {

  @Override
  public Synopsis compare(List<Article> articles, EngineOptions options, Progress progress) {
    Synoptic.Builder builder = Synoptic.builder().limits(options.limits()).budget(options.budget());
    options.minimumScore().ifPresent(builder::minScore);
    options.language().ifPresent(builder::language);
    builder.progress((stage, done, total) -> progress.step(name(stage), done, total));
    return builder.build().compare(articles);
  }

  private static String name(ProgressListener.Stage stage) {
    return switch (stage) {
      case ANALYSIS -> "reading articles";
      case LINKING -> "comparing articles";
    };
  }
}
