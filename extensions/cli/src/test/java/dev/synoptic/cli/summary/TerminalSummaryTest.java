// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TerminalSummaryTest {

  private static String summary(Synopsis synopsis, boolean all) {
    Page page = new Page(80, false);
    TerminalSummary.print(synopsis, page, all);
    return page.toString();
  }

  @Test
  void showsEverySection() {
    assertThat(summary(SynopsisFixture.full(), false))
        .isEqualTo(
            """
            Synopsis of 3 articles (English, profile core, scores not calibrated: they rank,
              but are no probabilities)
              alpha, Harbour News, 21 words
              beta, 18 words
              gamma, 12 words

            Overlap (how much of the article on the left stands in the one above)
                     alpha   beta  gamma
              alpha      ·    62%    <1%
              beta    100%      ·   >99%
              gamma     0%    50%      ·

            All 3 report
              - It carried 12 people. – told differently – 2 origins

            Most report: 2 of 3
              - The ferry sank on Monday. – not in gamma – 1 origin

            Where they differ (1)
              - figure: *12* in alpha, gamma / *At least 15* in beta
                  alpha: It carried *12* people.
                  beta: *At least 15* people were aboard.

            Only in alpha (1)
              - Divers found a bell.

            Quotations that differ (1)
              - shortened in beta, another speaker
                  alpha: “We saw no *warning* light,” – *Ana Ruiz*
                  beta: “We saw no light,” – *Tom Hale*

            Who draws on whom
              gamma names as its source Harbour News: “Harbour News wrote”
            """);
  }

  @Test
  void saysSoWhenNothingCorresponds() {
    String summary =
        summary(SynopsisFixture.empty(List.of(SynopsisFixture.ALPHA, SynopsisFixture.BETA)), false);
    assertThat(summary).contains("No statement is shared", "No differences found");
    assertThat(summary).doesNotContain("Overlap", "Quotations", "Who draws");
  }

  @Test
  void cutsLongListsUnlessAllIsAsked() {
    Article article = Article.of("long", "One. ".repeat(12).strip());
    List<Passage> unique = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      unique.add(new Passage("long", new Span(5 * number, 5 * number + 4), number, number + 1));
    }
    Synopsis bare = SynopsisFixture.empty(List.of(SynopsisFixture.BETA));
    Synopsis synopsis =
        new Synopsis(
            bare.profile(),
            List.of(new Account(article, List.of(), unique), bare.accounts().get(0)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(summary(synopsis, false)).contains("  … and 7 more (--all shows them)\n");
    assertThat(summary(synopsis, false).lines().filter("  - One."::equals)).hasSize(5);
    assertThat(summary(synopsis, true).lines().filter("  - One."::equals)).hasSize(12);
  }

  @Test
  void tellsWhatAnArticleContradictsInItself() {
    String text = "Secretary Ana Ruiz came. Premier Ana Ruiz left.";
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(0, 24), 0, Role.BODY),
            new Sentence(new Span(25, 47), 1, Role.BODY));
    Divergence office =
        new Divergence(
            Divergence.Type.ROLE,
            new Span(0, 9),
            new Span(25, 32),
            new Value.Text("secretary"),
            new Value.Text("premier"),
            0.7);
    Synopsis bare = SynopsisFixture.empty(List.of(SynopsisFixture.BETA));
    Account own = new Account(Article.of("own", text), sentences, List.of(), List.of(office));
    Synopsis synopsis =
        new Synopsis(
            bare.profile(),
            List.of(own, bare.accounts().get(0)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(summary(synopsis, false))
        .contains(
            """
              - office: *Secretary* in own / *Premier* in own
                  own: *Secretary* Ana Ruiz came.
                  own: *Premier* Ana Ruiz left.
            """);
  }

  @Test
  void listsTheClosestPairsOfManyArticles() {
    List<Article> articles = new ArrayList<>();
    List<Overlap> overlaps = new ArrayList<>();
    for (int number = 0; number < 30; number++) {
      articles.add(Article.of("a" + number, "One."));
      double share = number / 100.0;
      overlaps.add(new Overlap("a" + number, "a0", share, 0, 0, 0, 0, share, 1 - share));
    }
    Synopsis bare = SynopsisFixture.empty(articles);
    Synopsis synopsis =
        new Synopsis(
            bare.profile(),
            bare.accounts(),
            List.of(),
            List.of(),
            List.of(),
            overlaps,
            List.of(),
            List.of());
    assertThat(summary(synopsis, false))
        .contains("  29% of a29 in a0\n  28% of a28 in a0\n", "  … and 17 more (--all shows them)");
  }
}
