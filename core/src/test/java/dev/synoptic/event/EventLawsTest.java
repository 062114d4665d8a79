// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.RandomTexts;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the words of an event are numbered and weighed by, whatever the articles. */
class EventLawsTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final Background BACKGROUND = Background.of("en");

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  private static AnalyzedArticle analyzed(String id, String text) {
    return ANALYZER.analyze(Article.of(id, text));
  }

  @Property(tries = 100)
  @Label("two words have one number exactly if they have one stem, in all articles")
  void numbers(@ForAll("texts") String left, @ForAll("texts") String right) {
    Event event = Event.of(List.of(analyzed("a", left), analyzed("b", right)), BACKGROUND);
    Map<String, Integer> numbers = new HashMap<>();
    Map<Integer, String> stems = new HashMap<>();
    for (EventArticle article : event.articles()) {
      Tokens tokens = article.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(numbers.putIfAbsent(tokens.stem(i), article.term(i)))
            .isIn(null, article.term(i));
        assertThat(stems.putIfAbsent(article.term(i), tokens.stem(i))).isIn(null, tokens.stem(i));
      }
    }
  }

  @Property(tries = 100)
  @Label("permutation: the order of the articles changes no weight")
  void permutation(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll("texts") String three) {
    List<AnalyzedArticle> articles =
        List.of(analyzed("a", one), analyzed("b", two), analyzed("c", three));
    List<AnalyzedArticle> other = List.of(articles.get(2), articles.get(0), articles.get(1));
    List<EventArticle> straight = Event.of(articles, BACKGROUND).sorted();
    List<EventArticle> turned = Event.of(other, BACKGROUND).sorted();
    for (int k = 0; k < straight.size(); k++) {
      assertSameWeights(straight.get(k), turned.get(k));
    }
  }

  private static void assertSameWeights(EventArticle one, EventArticle other) {
    assertThat(one.analysis().id()).isEqualTo(other.analysis().id());
    for (int i = 0; i < one.tokens().size(); i++) {
      assertThat(other.weight(i)).isEqualTo(one.weight(i));
      assertThat(other.local(i)).isEqualTo(one.local(i));
    }
    for (int sentence = 0; sentence < one.sentences(); sentence++) {
      assertThat(other.sentenceWeight(sentence)).isEqualTo(one.sentenceWeight(sentence));
      assertThat(other.sentenceLocal(sentence)).isEqualTo(one.sentenceLocal(sentence));
    }
  }

  @Property(tries = 100)
  @Label("weights are finite and not negative; a sentence weighs what its words weigh")
  void weights(@ForAll("texts") String left, @ForAll("texts") String right) {
    for (EventArticle article :
        Event.of(List.of(analyzed("a", left), analyzed("b", right)), BACKGROUND).articles()) {
      for (int i = 0; i < article.tokens().size(); i++) {
        assertThat(article.weight(i)).isFinite().isGreaterThanOrEqualTo(0);
        assertThat(article.local(i)).isFinite().isGreaterThanOrEqualTo(0);
      }
      for (int sentence = 0; sentence < article.sentences(); sentence++) {
        double sum = 0;
        Tokens tokens = article.tokens();
        for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
          sum += article.weight(i);
        }
        assertThat(Math.abs(article.sentenceWeight(sentence) - sum)).isLessThan(1e-6);
      }
    }
  }

  @Test
  void aWordThatTheWholeEventUsesTellsLess() {
    Event event =
        Event.of(
            List.of(
                analyzed("a", "The ferry sank. The ferry burned. A crane came."),
                analyzed("b", "The ferry was old. The ferry is gone.")),
            BACKGROUND);
    TermStatistics statistics = event.statistics();
    assertThat(statistics.sentences()).isEqualTo(5);
    assertThat(statistics.information("ferri")).isLessThan(statistics.information("crane"));
    assertThat(statistics.information("unheard")).isEqualTo(statistics.information("crane"));
    assertThat(TermStatistics.none().information("ferri")).isInfinite();
  }
}
