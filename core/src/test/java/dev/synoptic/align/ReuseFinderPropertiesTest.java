// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.model.Reuse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Laws of reused passages, on texts put together at random. */
class ReuseFinderPropertiesTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  @Property(tries = 60)
  void exchangingTheTextsMirrorsThePassages(
      @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> left,
      @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> right) {
    String leftText = text(left);
    String rightText = text(right);
    List<EventArticle> forward = articles("a", leftText, "b", rightText);
    List<EventArticle> backward = articles("b", rightText, "a", leftText);
    List<Reuse> mirrored =
        ReuseFinder.find(backward.get(0), backward.get(1)).stream().map(Reuse::mirror).toList();
    assertThat(ReuseFinder.find(forward.get(0), forward.get(1)))
        .containsExactlyInAnyOrderElementsOf(mirrored);
  }

  @Property(tries = 60)
  void passagesLieInTheTextsInOrder(
      @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> left,
      @ForAll @Size(max = 30) List<@IntRange(max = 19) Integer> right) {
    String leftText = text(left);
    String rightText = text(right);
    int last = 0;
    for (Reuse reuse : ReuseFinderTest.find(leftText, rightText)) {
      assertThat(ReuseFinderTest.in(reuse.left(), leftText)).isNotBlank();
      assertThat(ReuseFinderTest.in(reuse.right(), rightText)).isNotBlank();
      assertThat(reuse.score()).isBetween(0.5, 1.0);
      assertThat(reuse.left().span().start()).isGreaterThanOrEqualTo(last);
      last = reuse.left().span().start();
    }
  }

  private static List<EventArticle> articles(String id, String text, String other, String second) {
    return Event.of(
            List.of(
                ANALYZER.analyze(Article.of(id, text)),
                ANALYZER.analyze(Article.of(other, second))),
            Background.of("en"))
        .articles();
  }

  private static String text(List<Integer> sentences) {
    return String.join(" ", sentences.stream().map(ReuseFinderTest.POOL::get).toList());
  }

  @Test
  void staysFastOnMonotonousText() {
    String words = "tick tock ".repeat(40_000);
    String sentences = "The pendulum swings over the marble floor. ".repeat(5_000);
    String pool = String.join(" ", Collections.nCopies(80, String.join(" ", ReuseFinderTest.POOL)));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(ReuseFinderTest.find(words, words + "tick")).hasSizeLessThan(10);
          assertThat(ReuseFinderTest.find(sentences, "Listen. " + sentences)).hasSizeLessThan(10);
          assertThat(ReuseFinderTest.find(pool, ReuseFinderTest.BAKERY + " " + pool)).isNotEmpty();
        });
  }
}
