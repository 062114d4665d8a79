// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An input past a limit is refused with the limit's name and the value, and nothing is lost. */
class LimitsTest {

  private static final Article THREE =
      Article.of("three", "The harbour bridge closed. The bridge reopened. The harbour is open.");
  private static final Article TWO =
      Article.of("two", "The harbour bridge was closed. The bridge was reopened.");

  private static Synoptic with(Limits limits) {
    return Synoptic.builder().limits(limits).build();
  }

  @Test
  void characters() {
    Synoptic engine = with(Limits.DEFAULT.withCharacters(60));
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> engine.compare(TWO, THREE))
        .withMessage("characters of article three (68) must be <= 60")
        .satisfies(
            e -> {
              assertThat(e.limit()).isEqualTo("characters of article three");
              assertThat(e.value()).isEqualTo(68);
              assertThat(e.maximum()).isEqualTo(60);
            });
  }

  @Test
  void sentencesThatAreFound() {
    Synoptic engine = with(Limits.DEFAULT.withSentences(2));
    assertThat(engine.compare(TWO, Article.of("one", "It closed.")).isComplete()).isTrue();
    for (Runnable call :
        List.<Runnable>of(
            () -> engine.compare(TWO, THREE),
            () -> engine.score(TWO, THREE),
            () -> engine.reuse(THREE, TWO),
            () -> engine.versions(TWO, THREE),
            () -> engine.repetitions(THREE),
            () -> engine.context(List.of(THREE)))) {
      assertThatExceptionOfType(LimitExceededException.class)
          .isThrownBy(call::run)
          .withMessage("sentences of article three (3) must be <= 2");
    }
  }

  @Test
  void sentencesThatAreGiven() {
    Article given = Article.builder("given").sentences(List.of("One.", "Two.", "Three.")).build();
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> with(Limits.DEFAULT.withSentences(2)).compare(TWO, given))
        .withMessage("sentences of article given (3) must be <= 2");
  }

  @Test
  void articles() {
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(
            () ->
                with(Limits.DEFAULT.withArticles(2))
                    .compare(List.of(TWO, THREE, Article.of("one", "It closed."))))
        .withMessage("number of articles (3) must be <= 2");
  }

  @Test
  void candidates() {
    Synoptic engine = with(Limits.DEFAULT.withCandidates(1));
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> engine.compare(TWO, THREE))
        .withMessageMatching(
            "candidate pairs found so far of articles t.* and t.* \\(\\d+\\) must be <= 1");
    Article repeating =
        Article.of("again", "Divers found plates. Divers found torn plates. Divers found a hull.");
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> engine.repetitions(repeating))
        .withMessageStartingWith("candidate pairs found so far inside article again (");
  }

  @Test
  void aSessionIsNotHarmedByWhatItRefuses() {
    Session session = with(Limits.DEFAULT.withSentences(2).withArticles(2)).session().add(TWO);
    for (Article refused : List.of(THREE, Article.of("two", THREE.text()))) {
      assertThatExceptionOfType(LimitExceededException.class)
          .isThrownBy(
              () -> {
                if (refused.id().equals("two")) {
                  session.replace(refused);
                } else {
                  session.add(refused);
                }
              });
      assertThat(session.articles()).containsExactly(TWO);
    }
  }

  @Test
  void everyLimitIsAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.DEFAULT.withCandidates(0))
        .withMessage("candidates (0) must be >= 1");
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withSentences(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withArticles(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 1));
    assertThat(new Limits(5, 6)).isEqualTo(Limits.DEFAULT.withCharacters(5).withArticles(6));
  }

  /** A thousand sentences that share their words: half a million pairs, if each met each. */
  @Test
  void theDefaultsTakeWhatSharesItsWordsEverywhere() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      sentences.add("Harbour bridge.");
    }
    Article same = Article.builder("same").sentences(sentences).build();
    Article copy = Article.builder("copy").sentences(sentences).build();
    assertThat(Synoptic.english().compare(same, copy).links()).hasSize(1000);
  }
}
