// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.align.WordAligner;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.event.TermStatistics;
import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.spi.Lexicon;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of passages made of two texts, and what is found in them. */
final class Pairs {

  /** From this confidence on a divergence counts. */
  static final double COUNTS = 0.5;

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final Background BACKGROUND = Background.of("en");

  private Pairs() {}

  static PassagePair of(String left, String right) {
    return of(left, "", right, "");
  }

  /** Makes a pair of texts with the times of their publication; an empty one is unknown. */
  static PassagePair of(String left, String published, String right, String otherPublished) {
    return of(left, published, right, otherPublished, null);
  }

  /** Makes a pair of texts whose words a lexicon knows. */
  static PassagePair of(
      String left,
      String published,
      String right,
      String otherPublished,
      @Nullable Lexicon lexicon) {
    List<EventArticle> articles =
        Event.of(
                List.of(
                    ANALYZER.analyze(article("left", left, published)),
                    ANALYZER.analyze(article("right", right, otherPublished))),
                BACKGROUND,
                lexicon,
                TermStatistics.none())
            .articles();
    EventArticle a = articles.get(0);
    EventArticle b = articles.get(1);
    return new WordAligner().align(a, 0, a.sentences(), b, 0, b.sentences());
  }

  private static Article article(String id, String text, String published) {
    Article.Builder builder = Article.builder(id).text(text);
    if (!published.isEmpty()) {
      builder.published(OffsetDateTime.parse(published));
    }
    return builder.build();
  }

  static PassagePair mirror(PassagePair pair) {
    Alignment alignment = pair.alignment();
    double[] strength = new double[alignment.rightSize()];
    for (int y = 0; y < strength.length; y++) {
      int x = alignment.rightPartner()[y];
      strength[y] = x < 0 ? 0 : alignment.strength()[x];
    }
    Alignment mirrored =
        new Alignment(
            alignment.rightFirst(),
            alignment.leftFirst(),
            alignment.rightPartner(),
            strength,
            alignment.partner());
    return new PassagePair(
        pair.right(), pair.j(), pair.endJ(), pair.left(), pair.i(), pair.endI(), mirrored);
  }

  /** Returns the divergences that count, each as "TYPE: left words / right words". */
  static List<String> found(String left, String right) {
    return DivergenceFinder.find(of(left, right)).stream()
        .filter(divergence -> divergence.confidence() >= COUNTS)
        .map(divergence -> describe(divergence, left, right))
        .toList();
  }

  private static String describe(Divergence divergence, String left, String right) {
    return divergence.type()
        + ": "
        + divergence.left().in(left)
        + " / "
        + divergence.right().in(right);
  }
}
