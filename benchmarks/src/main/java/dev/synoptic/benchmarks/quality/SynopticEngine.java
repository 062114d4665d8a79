// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.EventContext;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Synopsis;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.PassageEncoder;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The library itself, through its public API.
 *
 * @param synoptic the library
 */
record SynopticEngine(Synoptic synoptic) implements Engine {

  /** Which optional parts of the library take part. */
  enum Profile {
    /** No optional part. */
    CORE,
    /** With word vectors. */
    LEXICON,
    /** With word vectors and a sentence encoder. */
    TRANSFORMER
  }

  /**
   * Opens the library.
   *
   * @throws IllegalArgumentException if a part that the profile needs is not on the class path
   */
  static SynopticEngine open(Profile profile) {
    Synoptic.Builder builder = Synoptic.builder();
    if (profile == Profile.CORE) {
      builder.withoutLexicon();
    } else {
      builder.lexicon(find(Lexicon.class, profile));
    }
    if (profile == Profile.TRANSFORMER) {
      builder.encoder(find(PassageEncoder.class, profile));
    }
    return new SynopticEngine(builder.build());
  }

  private static <T> T find(Class<T> part, Profile profile) {
    return ServiceLoader.load(part)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "profile "
                        + profile
                        + " needs a "
                        + part.getSimpleName()
                        + " on the class path"));
  }

  @Override
  public Scorer scorer() {
    return synoptic::score;
  }

  @Override
  public Scorer scorer(Collection<Article> event) {
    EventContext context = synoptic.context(event);
    return (left, right) -> synoptic.score(left, right, context);
  }

  @Override
  public Synopsis compare(Collection<Article> articles) {
    return synoptic.compare(articles);
  }

  @Override
  public List<Link> repetitions(Article article) {
    return synoptic.repetitions(article);
  }

  @Override
  public List<Reuse> reuse(Article left, Article right) {
    return synoptic.reuse(left, right);
  }
}
