// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagePairTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  private final List<EventArticle> articles =
      Event.of(
              List.of(
                  ANALYZER.analyze(Article.of("a", "It rained. The mill closed. Trams ran.")),
                  ANALYZER.analyze(Article.of("b", "The MILL closed! Trams ran. It snowed."))),
              Background.of("en"))
          .articles();

  private PassagePair pair(int i, int endI, int j, int endJ) {
    return new WordAligner().align(articles.get(0), i, endI, articles.get(1), j, endJ);
  }

  @Test
  void areIdenticalIfAllSentencesHaveTheSameWords() {
    assertThat(pair(1, 3, 0, 2).isIdentical()).isTrue();
    assertThat(pair(1, 2, 0, 1).isIdentical()).isTrue();
    assertThat(pair(2, 3, 1, 2).isIdentical()).isTrue();
    assertThat(pair(0, 2, 0, 2).isIdentical()).isFalse();
    assertThat(pair(1, 3, 0, 1).isIdentical()).isFalse();
    assertThat(pair(1, 2, 0, 2).isIdentical()).isFalse();
    assertThat(pair(2, 3, 2, 3).isIdentical()).isFalse();
  }

  @Test
  void theSameWordsAreAlignedInOrder() {
    Alignment alignment = pair(1, 3, 0, 2).alignment();
    assertThat(alignment.partner()).containsExactly(0, 1, 2, 3, 4);
    assertThat(alignment.rightPartner()).containsExactly(0, 1, 2, 3, 4);
    assertThat(alignment.strength()).containsOnly(1);
  }

  @Test
  void noSentencesHaveNoWords() {
    Alignment alignment = pair(1, 1, 0, 2).alignment();
    assertThat(alignment.leftSize()).isZero();
    assertThat(alignment.rightPartner()).containsExactly(-1, -1, -1, -1, -1);
    assertThat(pair(0, 3, 3, 3).alignment().rightSize()).isZero();
    assertThat(pair(2, 2, 1, 1).alignment().leftFirst()).isZero();
  }
}
