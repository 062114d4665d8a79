// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.WordPairs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordAlignerTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  private static final Lexicon LEXICON =
      WordPairs.of("en")
          .alike("ferry", "vessel", 0.7)
          .alike("rejected", "turned down", 0.8)
          .alike("called off", "broken off", 0.8)
          .opposite("opened", "shut")
          .build();

  @Test
  void alignsWordsThatTheLexiconFindsAlike() {
    String left = "The ferry reached Tarnby.";
    String right = "The vessel reached Tarnby.";
    assertThat(align(left, right, LEXICON)).contains("ferry = vessel");
    assertThat(align(left, right, null)).doesNotContain("ferry = vessel");
  }

  @Test
  void doesNotAlignOppositeWords() {
    assertThat(align("Tarnby opened the pier.", "Tarnby shut the pier.", LEXICON))
        .contains("Tarnby = Tarnby", "pier = pier")
        .doesNotContain("opened = shut");
  }

  @Test
  void alignsAPhraseWithAWordOnEitherSide() {
    String phrase = "The council turned down the plan.";
    String word = "The council rejected the plan.";
    assertThat(align(phrase, word, LEXICON)).contains("turned down = rejected");
    assertThat(align(word, phrase, LEXICON)).contains("rejected = turned down");
  }

  @Test
  void alignsAPhraseWithAPhrase() {
    assertThat(align("The talks were called off.", "The talks were broken off.", LEXICON))
        .contains("called off = broken off");
  }

  @Test
  void leavesAPhraseWhoseWordIsTaken() {
    assertThat(align("Two turned up, one turned down.", "Two turned down one.", LEXICON))
        .doesNotContain("turned down = rejected")
        .contains("turned = turned");
  }

  @Test
  void bothSidesOfAPhraseKnowTheirPartner() {
    Alignment alignment =
        pair("The council turned down the plan.", "The council rejected the plan.", LEXICON)
            .alignment();
    assertThat(alignment.partner()[2]).isEqualTo(2);
    assertThat(alignment.partner()[3]).isEqualTo(2);
    assertThat(alignment.rightPartner()[2]).isEqualTo(2);
  }

  private static List<String> align(String left, String right, @Nullable Lexicon lexicon) {
    PassagePair pair = pair(left, right, lexicon);
    return new WordAligner()
        .complete(pair).words(pair.left(), pair.right()).stream()
            .map(words -> words.left().in(left) + " = " + words.right().in(right))
            .toList();
  }

  private static PassagePair pair(String left, String right, @Nullable Lexicon lexicon) {
    List<EventArticle> articles =
        Event.of(
                List.of(
                    ANALYZER.analyze(Article.of("left", left)),
                    ANALYZER.analyze(Article.of("right", right))),
                Background.of("en"),
                lexicon)
            .articles();
    EventArticle a = articles.get(0);
    EventArticle b = articles.get(1);
    return new WordAligner().align(a, 0, a.sentences(), b, 0, b.sentences());
  }
}
