// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.event.Background;
import dev.synoptic.model.Article;
import dev.synoptic.model.BudgetExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Omission.Reason;
import dev.synoptic.model.Synopsis;
import dev.synoptic.text.Work;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a budget leaves out is declared; with a budget of pairs the result is always the same. */
class BudgetTest {

  private static final Synoptic ENGINE = Synoptic.english();

  private static final Settings SETTINGS =
      Settings.of("en", Background.of("en"), null, null).with(Budget.ofTime(Duration.ofDays(1)));

  private static final List<Article> ARTICLES =
      List.of(
          Article.of(
              "herald",
              "The ferry Marit ran aground off Holm on Tuesday with 48 people on board. Captain Oda"
                  + " Brekke said that the radar had failed. Divers found torn hull plates. The"
                  + " company may lose its licence."),
          Article.of(
              "courier",
              "Forty-eight people were aboard the ferry Marit when it struck rocks near Holm. The"
                  + " captain, Oda Brekke, blamed a broken radar. Torn hull plates were found by"
                  + " divers. The company will lose its licence, the ministry said."),
          Article.of(
              "post",
              "Divers found torn plates in the hull of the ferry Marit. The radar had failed, the"
                  + " captain said. The ferry Marit has 48 seats; its hull is of steel."));

  private static Synopsis compare(long pairs) {
    return ENGINE.within(Budget.ofPairs(pairs)).compare(ARTICLES);
  }

  private static long compared(Synopsis synopsis) {
    return synopsis.omissions().stream().mapToLong(Omission::compared).sum();
  }

  @Test
  void withoutABudgetNothingIsLeftOut() {
    Synopsis synopsis = ENGINE.compare(ARTICLES);
    assertThat(synopsis.omissions()).isEmpty();
    assertThat(synopsis.isComplete()).isTrue();
    assertThat(compare(1_000_000)).isEqualTo(synopsis);
  }

  @Test
  void aBudgetOfPairsIsKeptAndDeclared() {
    for (int pairs = 0; pairs < 8; pairs++) {
      Synopsis synopsis = compare(pairs);
      assertThat(synopsis.isComplete()).isFalse();
      assertThat(compared(synopsis)).isLessThanOrEqualTo(pairs);
      assertThat(synopsis.links().size() + synopsis.repetitions().size())
          .isLessThanOrEqualTo(pairs);
      assertThat(synopsis.omissions()).extracting(Omission::reason).containsOnly(Reason.PAIRS);
    }
  }

  @Test
  void aBudgetOfPairsGivesTheSameResultForAnyOrderOfTheArticles() {
    Synopsis straight = compare(6);
    for (List<Article> order :
        List.of(
            List.of(ARTICLES.get(2), ARTICLES.get(0), ARTICLES.get(1)),
            List.of(ARTICLES.get(1), ARTICLES.get(2), ARTICLES.get(0)))) {
      Synopsis other = ENGINE.within(Budget.ofPairs(6)).compare(order);
      assertThat(other.links()).isEqualTo(straight.links());
      assertThat(other.omissions()).isEqualTo(straight.omissions());
      assertThat(other.statements()).isEqualTo(straight.statements());
    }
    assertThat(compare(6)).isEqualTo(straight);
  }

  @Test
  void noTwoArticlesTakeTheWholeBudget() {
    Synopsis synopsis = compare(3);
    List<Omission> between =
        synopsis.omissions().stream().filter(o -> !o.left().equals(o.right())).toList();
    assertThat(between).hasSize(3).allMatch(omission -> omission.compared() == 1);
  }

  @Test
  @DisplayName("the pairs that share most are compared first")
  void theLikeliestPairsComeFirst() {
    Article one = Article.of("one", "It rained. The harbour bridge was closed on Tuesday night.");
    Article other =
        Article.of(
            "other",
            "The harbour is old. A bridge was built. The harbour bridge was closed Tuesday"
                + " night.");
    Synopsis synopsis = ENGINE.within(Budget.ofPairs(1)).compare(one, other);
    assertThat(synopsis.links()).hasSize(1);
    Link link = synopsis.links().get(0);
    assertThat(synopsis.text(link.right())).contains("closed");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    Synopsis synopsis = compare(3);
    for (Omission omission : synopsis.omissions()) {
      if (omission.candidates().isPresent()) {
        assertThat(omission.candidates().getAsLong()).isGreaterThan(omission.compared());
      }
    }
    assertThat(synopsis.omissions()).anyMatch(omission -> omission.candidates().isPresent());
  }

  @Test
  @DisplayName("time that is over at any look ends in an exception or a declared partial result")
  void timeMayEndAnywhere() {
    List<AnalyzedArticle> analyzed = ARTICLES.stream().map(ENGINE::analyze).toList();
    Synopsis whole = ENGINE.compare(ARTICLES);
    int partial = 0;
    boolean complete = false;
    for (int looks = 0; !complete; looks++) {
      try {
        Synopsis synopsis = compare(analyzed, looks);
        complete = synopsis.isComplete();
        partial += complete ? 0 : 1;
        assertThat(whole.links()).containsAll(complete ? synopsis.links() : List.of());
        assertThat(synopsis.omissions()).extracting(Omission::reason).doesNotContain(Reason.PAIRS);
      } catch (BudgetExceededException e) {
        assertThat(e).hasMessageContaining("while articles were read");
      }
    }
    assertThat(partial).isGreaterThan(10);
    assertThat(compare(analyzed, Integer.MAX_VALUE)).isEqualTo(whole);
  }

  /** Compares with a clock that goes on by one at each look. */
  private static Synopsis compare(List<AnalyzedArticle> analyzed, long looks) {
    AtomicLong clock = new AtomicLong();
    return new Work(looks, () -> false, clock::getAndIncrement)
        .run(() -> Comparison.of(SETTINGS, analyzed, null));
  }

  @Test
  void noTimeAtAllIsRefused() {
    Synoptic hurried = ENGINE.within(Budget.ofTime(Duration.ZERO));
    assertThatExceptionOfType(BudgetExceededException.class)
        .isThrownBy(() -> hurried.compare(ARTICLES))
        .withMessage("time (PT0S) was over while articles were read; nothing was compared");
    Session session = hurried.session();
    assertThatExceptionOfType(BudgetExceededException.class)
        .isThrownBy(() -> session.add(ARTICLES.get(0)));
    assertThat(session.articles()).isEmpty();
  }

  @Test
  void plentyOfTimeChangesNothing() {
    Budget day = Budget.ofTime(Duration.ofDays(1));
    assertThat(ENGINE.within(day).compare(ARTICLES)).isEqualTo(ENGINE.compare(ARTICLES));
    assertThat(Synoptic.builder().budget(day).build().compare(ARTICLES))
        .isEqualTo(ENGINE.compare(ARTICLES));
  }

  @Test
  void aSessionHasTheBudgetOfItsEngine() {
    Session session = ENGINE.within(Budget.ofPairs(2)).session();
    ARTICLES.forEach(session::add);
    assertThat(session.synopsis()).isEqualTo(compare(2));
  }

  /** What a session remembers of a comparison that was broken off must not harm the next one. */
  @Test
  void aSessionGoesOnAfterItRanOutOfTime() {
    List<AnalyzedArticle> analyzed = ARTICLES.stream().map(ENGINE::analyze).toList();
    EventMemory memory = new EventMemory();
    Synopsis whole = ENGINE.compare(ARTICLES);
    for (int looks = 0; looks < 300; looks += 7) {
      AtomicLong clock = new AtomicLong();
      Work work = new Work(looks, () -> false, clock::getAndIncrement);
      Supplier<Synopsis> task = () -> Comparison.of(SETTINGS, analyzed, memory);
      try {
        assertThat(work.run(task).accounts()).hasSameSizeAs(ARTICLES);
      } catch (BudgetExceededException e) {
        assertThat(e).hasMessageContaining("while articles were read");
      }
    }
    assertThat(Comparison.of(SETTINGS, analyzed, memory)).isEqualTo(whole);
  }

  @Test
  @DisplayName("with a budget, more candidates than the limit are declared, not refused")
  void candidatesPastTheLimitAreDeclared() {
    Synoptic few =
        Synoptic.builder()
            .limits(Limits.DEFAULT.withCandidates(2))
            .budget(Budget.ofPairs(1000))
            .build();
    assertThat(few.compare(ARTICLES).omissions())
        .anyMatch(omission -> omission.reason() == Reason.CANDIDATES)
        .allMatch(omission -> omission.candidates().isEmpty());
  }

  @Test
  void budgetsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.ofPairs(-1))
        .withMessage("pairs (-1) must be >= 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.ofTime(Duration.ofMillis(-2)))
        .withMessage("time (PT-0.002S) must be >= 0");
    assertThat(Budget.UNLIMITED).hasToString("Budget[any time, any number of pairs]");
    assertThat(Budget.ofPairs(3)).hasToString("Budget[any time, 3 pairs]");
  }
}
