// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.Synopsis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two sentences tell together and one tells there is one link to both. */
class MergingTest {

  private static final String JOINED =
      "The ferry Marit sank off Holm at dawn on Tuesday, and divers found its torn wreck in a deep"
          + " trench near Sund.";
  private static final String FIRST = "The ferry Marit sank off Holm at dawn on Tuesday.";
  private static final String SECOND = "Divers found its torn wreck in a deep trench near Sund.";
  private static final String OTHERS =
      " Nurses went on strike in Lund. The price of wheat fell. A court freed the banker. Snow"
          + " closed two roads. The orchestra returned.";

  private static List<String> links(String left, String right) {
    Synopsis synopsis = Synoptic.english().compare(Article.of("a", left), Article.of("b", right));
    return synopsis.links().stream().map(MergingTest::places).toList();
  }

  private static String places(Link link) {
    return link.left().firstSentence()
        + "-"
        + link.left().endSentence()
        + " ~ "
        + link.right().firstSentence()
        + "-"
        + link.right().endSentence();
  }

  @Test
  @DisplayName("one to two, and two to one")
  void merged() {
    assertThat(links(JOINED + OTHERS, FIRST + " " + SECOND)).containsExactly("0-1 ~ 0-2");
    assertThat(links(FIRST + " " + SECOND + OTHERS, JOINED)).containsExactly("0-2 ~ 0-1");
    assertThat(links("It was cold. " + JOINED, "Rain fell. " + FIRST + " " + SECOND + OTHERS))
        .containsExactly("1-2 ~ 1-3");
  }

  @Test
  @DisplayName("two that do not stand together stay two links")
  void apart() {
    assertThat(links(JOINED + OTHERS, FIRST + " Cows grazed. " + SECOND))
        .containsExactly("0-1 ~ 0-1", "0-1 ~ 2-3");
  }

  @Test
  @DisplayName("sentences with twins of their own stay apart")
  void twins() {
    assertThat(links(FIRST + " " + SECOND, FIRST + " " + SECOND))
        .containsExactly("0-1 ~ 0-1", "1-2 ~ 1-2");
  }

  @Test
  @DisplayName("a repetition inside an article is merged too, but never with itself")
  void repetition() {
    List<Link> repetitions =
        Synoptic.english()
            .repetitions(Article.of("a", JOINED + OTHERS + " " + FIRST + " " + SECOND));
    assertThat(repetitions.stream().map(MergingTest::places)).containsExactly("0-1 ~ 6-8");
    List<Link> beside =
        Synoptic.english().repetitions(Article.of("a", FIRST + " " + JOINED + " " + SECOND));
    assertThat(beside).allMatch(link -> link.left().endSentence() <= link.right().firstSentence());
  }
}
