// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.align.WordAligner;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import java.util.List;

/** Pairs of sentences of two articles, aligned. */
final class LinkPairs {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final Background BACKGROUND = Background.of("en");

  private LinkPairs() {}

  static List<EventArticle> event(String left, String right) {
    return Event.of(
            List.of(
                ANALYZER.analyze(Article.of("left", left)),
                ANALYZER.analyze(Article.of("right", right))),
            BACKGROUND)
        .articles();
  }

  /** Aligns the whole of two texts. */
  static PassagePair of(String left, String right) {
    List<EventArticle> articles = event(left, right);
    EventArticle a = articles.get(0);
    EventArticle b = articles.get(1);
    return new WordAligner().align(a, 0, a.sentences(), b, 0, b.sentences());
  }

  /** Aligns one sentence of each of two texts. */
  static PassagePair of(String left, int i, String right, int j) {
    List<EventArticle> articles = event(left, right);
    return new WordAligner().align(articles.get(0), i, articles.get(1), j);
  }
}
