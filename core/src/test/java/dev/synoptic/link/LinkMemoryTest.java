// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.align.Alignment;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkMemoryTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final int MOST = (int) LinkMemory.MOST_WORDS;

  private final List<EventArticle> articles =
      Event.of(
              List.of(
                  ANALYZER.analyze(Article.of("a", "Ada Lind sued the port of Holm.")),
                  ANALYZER.analyze(Article.of("b", "The port was sued by Ms. Lind of Vik.")),
                  ANALYZER.analyze(Article.of("c", "It rained in Holm."))),
              Background.of("en"))
          .articles();
  private final LinkMemory memory = new LinkMemory();

  private PairMemory pair(int left, int right) {
    return memory.of(articles.get(left), articles.get(right));
  }

  private static Candidates candidates(boolean complete) {
    return new Candidates(new int[2], new int[2], new double[2], complete);
  }

  private static Alignment alignment(int left, int right) {
    return new Alignment(0, 0, new int[left], new double[left], new int[right]);
  }

  @Test
  void aPairIsRemembered() {
    assertThat(pair(0, 1)).isSameAs(pair(0, 1)).isNotSameAs(pair(0, 2)).isNotSameAs(pair(1, 0));
  }

  @Test
  void aPairIsOfOtherNamesIfTheWordsNameOtherThings() {
    PairMemory named = new PairMemory(memory, new int[] {0, -1, 1});
    assertThat(named.isOf(new int[] {0, -1, 1})).isTrue();
    assertThat(named.isOf(new int[] {0, -1, 0})).isFalse();
  }

  @Test
  void candidatesAreKeptIfTheyAreComplete() {
    PairMemory pair = pair(0, 1);
    pair.candidates(() -> candidates(false));
    pair.keep(0, alignment(3, 4));
    assertThat(pair.alignment(0)).isNull();
    Candidates complete = candidates(true);
    assertThat(pair.candidates(() -> complete)).isSameAs(complete);
    assertThat(pair.candidates(() -> candidates(true))).isSameAs(complete);
    Alignment alignment = alignment(3, 4);
    pair.keep(1, alignment);
    assertThat(pair.alignment(1)).isSameAs(alignment);
    assertThat(pair.alignment(0)).isNull();
    assertThat(pair.words()).isEqualTo(7);
    pair.keep(0, alignment(2, 1));
    assertThat(pair.words()).isEqualTo(10);
  }

  @Test
  void onePairAloneKeepsNothing() {
    PairMemory alone = new PairMemory();
    Candidates complete = candidates(true);
    alone.candidates(() -> complete);
    alone.keep(0, alignment(3, 4));
    assertThat(alone.candidates(() -> candidates(true))).isNotSameAs(complete);
    assertThat(alone.alignment(0)).isNull();
    assertThat(alone.words()).isZero();
  }

  @Test
  void thereIsRoomForSoManyWords() {
    assertThat(memory.take(MOST - 1)).isTrue();
    assertThat(memory.take(2)).isFalse();
    assertThat(memory.take(1)).isTrue();
    assertThat(memory.take(1)).isFalse();
    PairMemory pair = pair(0, 1);
    pair.candidates(() -> candidates(true));
    pair.keep(0, alignment(3, 4));
    assertThat(pair.alignment(0)).isNull();
  }

  @Test
  void whoIsForgottenOnEitherSideMakesRoom() {
    for (int gone = 0; gone < 2; gone++) {
      LinkMemory fresh = new LinkMemory();
      PairMemory pair = fresh.of(articles.get(0), articles.get(1));
      pair.candidates(() -> candidates(true));
      pair.keep(0, alignment(3, 4));
      assertThat(fresh.take(MOST)).isFalse();
      fresh.forget(articles.get(gone).analysis());
      assertThat(fresh.take(MOST)).isTrue();
      assertThat(fresh.of(articles.get(0), articles.get(1))).isNotSameAs(pair);
    }
  }

  @Test
  void whoIsForgottenLeavesTheOthers() {
    PairMemory pair = pair(0, 1);
    memory.forget(articles.get(2).analysis());
    assertThat(pair(0, 1)).isSameAs(pair);
  }
}
