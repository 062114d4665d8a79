// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Reuse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReuseFinderTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  static final String HARBOUR =
      "The harbour board of Lindmouth voted on Tuesday to close its oldest granite pier. Divers had "
          + "found hollow timbers under the northern end, where fishing crews unload mackerel every "
          + "morning. Engineers expect the repairs to last eighteen months and to swallow most of the "
          + "emergency reserve. Skippers fear that buyers will drive to rival towns along the estuary.";

  static final String HARBOUR_REWRITTEN =
      "Most of the emergency reserve will be swallowed by repairs that engineers expect to last "
          + "eighteen months. Hollow timbers had been found by divers beneath the northern end of the "
          + "granite pier, where mackerel is unloaded every morning by fishing crews. So Lindmouth's "
          + "harbour board, voting on Tuesday, closed the oldest pier. Buyers may drive to rival towns "
          + "up the estuary, skippers fear.";

  static final String ORCHESTRA =
      "A youth orchestra from the hills opened the autumn festival with a forgotten symphony. Its "
          + "conductor, a retired dentist, had copied the score by hand in a monastery library. The "
          + "audience stamped until the brass section repeated the finale twice. Critics praised the "
          + "cellos and forgave the nervous horns.";

  static final String GLACIER =
      "Geologists drilled through the glacier and lifted a core of blue ice as long as a bus. Bubbles "
          + "in it hold air from before the first cities. A laboratory in the valley will melt thin "
          + "slices and weigh the trapped gases. Funding for the expedition came from a lottery.";

  static final String BAKERY =
      "The village bakery sells a rye loaf that takes three days to rise. Its owner keeps the sourdough "
          + "in a cellar dug by her grandfather. Tourists queue before dawn, and the postman gets the "
          + "first slice. She refuses to open a second shop.";

  static final String CYCLING =
      "Rain stopped the cycling championship after two laps of the velodrome. Organisers mopped the "
          + "boards with towels borrowed from a hotel. Several teams flew home, and sponsors asked for "
          + "their money back. Racing resumes on Sunday if the roof can be patched.";

  static final List<String> POOL = pool();

  private static List<String> pool() {
    List<String> sentences = new ArrayList<>();
    for (String text : List.of(HARBOUR, ORCHESTRA, GLACIER, BAKERY, CYCLING)) {
      sentences.addAll(Arrays.asList(text.split("(?<=\\.) ")));
    }
    return List.copyOf(sentences);
  }

  static List<Reuse> find(String left, String right) {
    List<EventArticle> articles =
        Event.of(
                List.of(
                    ANALYZER.analyze(Article.of("left", left)),
                    ANALYZER.analyze(Article.of("right", right))),
                Background.of("en"))
            .articles();
    return ReuseFinder.find(articles.get(0), articles.get(1));
  }

  static String in(Passage passage, String text) {
    return passage.span().in(text);
  }

  @Test
  void findsACopyWithExactEnds() {
    String left = ORCHESTRA + "\n\n" + HARBOUR + "\n\n" + BAKERY;
    String right = GLACIER + "\n\n" + CYCLING + "\n\n" + HARBOUR;
    assertThat(find(left, right))
        .singleElement()
        .satisfies(
            reuse -> {
              assertThat(in(reuse.left(), left)).isEqualTo(HARBOUR);
              assertThat(in(reuse.right(), right)).isEqualTo(HARBOUR);
              assertThat(reuse.score()).isGreaterThan(0.95);
              assertThat(reuse.left().firstSentence()).isEqualTo(4);
              assertThat(reuse.left().endSentence()).isEqualTo(8);
            });
  }

  @Test
  void findsACopyInsideSentencesToTheWord() {
    String copied =
        "hollow timbers under the northern end, where fishing crews unload mackerel every morning "
            + "before the auction bell calls buyers from the estuary towns";
    String left =
        ORCHESTRA + " A report that leaked last night mentions " + copied + ", no more. " + BAKERY;
    String right = GLACIER + " Nobody but pensioners noticed " + copied + " and beyond. " + CYCLING;
    assertThat(find(left, right))
        .singleElement()
        .satisfies(
            reuse -> {
              assertThat(in(reuse.left(), left)).isEqualTo(copied);
              assertThat(in(reuse.right(), right)).isEqualTo(copied);
            });
  }

  @Test
  void findsShuffledWords() {
    List<String> words = new ArrayList<>(Arrays.asList(HARBOUR.split(" ")));
    Collections.shuffle(words, new Random(7));
    String shuffled = String.join(" ", words);
    String left = BAKERY + "\n\n" + shuffled + "\n\n" + CYCLING;
    String right = GLACIER + "\n\n" + HARBOUR + "\n\n" + ORCHESTRA;
    assertThat(find(left, right))
        .singleElement()
        .satisfies(
            reuse -> {
              int start = left.indexOf(shuffled);
              assertThat(reuse.left().span().start()).isBetween(start - 25, start + 25);
              assertThat(reuse.left().span().end())
                  .isBetween(start + shuffled.length() - 25, start + shuffled.length() + 25);
              assertThat(in(reuse.right(), right)).isEqualTo(HARBOUR);
            });
  }

  @Test
  void findsARewordedPassage() {
    String left = BAKERY + "\n\n" + HARBOUR_REWRITTEN + "\n\n" + CYCLING;
    String right = GLACIER + "\n\n" + HARBOUR + "\n\n" + ORCHESTRA;
    assertThat(find(left, right))
        .singleElement()
        .satisfies(
            reuse -> {
              assertThat(in(reuse.left(), left)).isEqualTo(HARBOUR_REWRITTEN);
              assertThat(in(reuse.right(), right)).isEqualTo(HARBOUR);
            });
  }

  @Test
  void keepsDistantPassagesApart() {
    String left = HARBOUR + "\n\n" + BAKERY + "\n\n" + CYCLING + "\n\n" + ORCHESTRA;
    String right = ORCHESTRA + "\n\n" + GLACIER + "\n\n" + HARBOUR;
    assertThat(find(left, right))
        .extracting(reuse -> in(reuse.left(), left), reuse -> in(reuse.right(), right))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(HARBOUR, HARBOUR),
            org.assertj.core.groups.Tuple.tuple(ORCHESTRA, ORCHESTRA));
  }

  @Test
  void takesACondensationForTheWholeText() {
    String summary =
        "Lindmouth closed its oldest granite pier over hollow timbers. A retired dentist conducted a "
            + "forgotten symphony at the autumn festival. Geologists lifted a core of blue ice from the "
            + "glacier. Rain stopped the cycling championship in the velodrome.";
    String whole = String.join("\n\n", HARBOUR, ORCHESTRA, GLACIER, CYCLING);
    String left = BAKERY + "\n\n" + summary;
    assertThat(find(left, whole))
        .singleElement()
        .satisfies(
            reuse -> {
              assertThat(in(reuse.left(), left)).isEqualTo(summary);
              assertThat(in(reuse.right(), whole)).isEqualTo(whole);
            });
  }

  @Test
  void findsNothingInUnrelatedTexts() {
    assertThat(find(HARBOUR + "\n\n" + ORCHESTRA, GLACIER + "\n\n" + BAKERY + "\n\n" + CYCLING))
        .isEmpty();
  }

  @Test
  void findsNothingInOneCommonPhrase() {
    String phrase = " Nobody was hurt, officials said. ";
    assertThat(find(HARBOUR + phrase + ORCHESTRA, GLACIER + phrase + BAKERY)).isEmpty();
  }

  @Test
  void findsNothingWithoutWords() {
    assertThat(find("", "")).isEmpty();
    assertThat(find("", HARBOUR)).isEmpty();
    assertThat(find(HARBOUR, "?! …")).isEmpty();
  }

  @Test
  void takesTheSameTextForOnePassage() {
    for (String text : List.of("Yes.", HARBOUR, HARBOUR + "\n\n" + HARBOUR)) {
      assertThat(find(text, text))
          .singleElement()
          .satisfies(
              reuse -> {
                assertThat(in(reuse.left(), text)).isEqualTo(text);
                assertThat(in(reuse.right(), text)).isEqualTo(text);
                assertThat(reuse.score()).isEqualTo(1);
              });
    }
  }
}
