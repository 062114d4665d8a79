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
    assertThat(pair(left, right, LEXICON).alignment().partner()[1]).isEqualTo(1);
    assertThat(pair(left, right, null).alignment().partner()[1]).isEqualTo(-1);
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

  @Test
  void wordsOfLittleLikenessNeedOthersAroundThem() {
    Lexicon weak = WordPairs.of("en").alike("ferry", "tunnel", 0.2).build();
    String alone = "Workers in Ostrow dug one tunnel.";
    assertThat(pair("A ferry sank near Tarnby.", alone, weak).alignment().partner()[1])
        .isEqualTo(-1);
    String beside = "The Ostrow tunnel closed.";
    assertThat(pair("The Ostrow ferry closed.", beside, weak).alignment().partner()[2])
        .isEqualTo(2);
  }

  @Test
  void alignsAFigureWithItsValueInWords() {
    assertThat(align("Rescuers found 12 people.", "They found twelve people.", null))
        .contains("12 = twelve");
  }

  @Test
  void doesNotFillAGapWithAnotherFigure() {
    assertThat(align("Rescuers found 12 people.", "Rescuers found 14 people.", null))
        .contains("people = people")
        .doesNotContain("12 = 14");
  }

  @Test
  void doesNotFillAGapWithAnotherName() {
    String left = "The prize went to Mara Lund on Monday.";
    String right = "The prize went to Olaf Hagen on Monday.";
    assertThat(align(left, right, null)).noneMatch(words -> words.startsWith("Mara ="));
  }

  @Test
  void fillsAGapOfOneFunctionWordBetweenAlignedWords() {
    assertThat(align("Mara Lund lives in Tarnby now.", "Mara Lund lives at Tarnby now.", null))
        .contains("in = at");
  }

  @Test
  void fillsAGapOfOneWordBetweenAlignedWords() {
    String left = "The mayor praised the brave crew on Monday.";
    String right = "The mayor praised the gallant crew on Monday.";
    assertThat(align(left, right, null)).contains("brave = gallant");
  }

  @Test
  void resolvesRepeatedWordsByWhatStandsAroundThem() {
    String left = "The red boat left while the blue boat stayed.";
    String right = "While the blue boat stayed, the red boat left.";
    PassagePair pair = pair(left, right, null);
    Alignment alignment = new WordAligner().complete(pair);
    assertThat(alignment.partner()).containsExactly(5, 6, 7, 8, 0, 1, 2, 3, 4);
  }

  @Test
  void alignsFunctionWordsWithTheContentTheyStandBeside() {
    String left = "The crew of the ship met the owner of the port.";
    String right = "The owner of the port met the crew of the ship.";
    PassagePair pair = pair(left, right, null);
    Alignment alignment = new WordAligner().complete(pair);
    assertThat(alignment.partner()[2]).isEqualTo(8);
    assertThat(alignment.partner()[8]).isEqualTo(2);
  }

  @Test
  void leavesTheGivenAlignmentAsItIs() {
    PassagePair pair = pair("Mara lives in Tarnby.", "Mara lives at Tarnby.", null);
    int[] before = pair.alignment().partner().clone();
    new WordAligner().complete(pair);
    assertThat(pair.alignment().partner()).isEqualTo(before);
  }

  @Test
  void aLongSentenceIsAlignedByTheOrderOfOccurrence() {
    String left = "harbour wall ".repeat(150).strip() + ".";
    String right = "the harbour wall ".repeat(150).strip() + ".";
    PassagePair pair = pair(left, right, null);
    assertThat(new WordAligner().complete(pair).partner()[299]).isEqualTo(449);
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
