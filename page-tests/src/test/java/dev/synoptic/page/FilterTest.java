// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a filter changes everything that is shown, and that letting go of it restores it all. */
class FilterTest {

  private static final String LINKS =
      "JSON.parse(document.getElementById('synopsis').textContent).links";

  @TempDir static Path folder;
  private static Path bridge;

  @BeforeAll
  static void write() {
    bridge = Events.page(Events.bridge(), folder);
  }

  @Test
  void scoreSliderLeavesTheLinksOfThatScore() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      int statements = page.size("statements");
      int alone = page.size("only-here");
      page.slider(0, 90);
      assertThat(page.fact("links"))
          .isEqualTo(page.ask(LINKS + ".filter((link) => link.score >= 0.9).length"));
      assertThat(page.size("statements")).isLessThan(statements);
      assertThat(page.size("only-here")).isGreaterThan(alone);
      assertThat(page.text(".filter-notice")).contains("score 90", "or more");
    }
  }

  @Test
  void wordingClassCanBeHidden() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      int tinted = page.count(".run[class*=shared]");
      page.box("in other words", false);
      assertThat(page.fact("links"))
          .isEqualTo(page.ask(LINKS + ".filter((link) => link.wording !== 'PARAPHRASE').length"));
      assertThat(page.count(".run[class*=shared]")).isBetween(1, tinted - 1);
    }
  }

  @Test
  void relationCanBeHidden() {
    try (OpenPage page = OpenPage.wide(bridge).box("each says more", false)) {
      assertThat(page.fact("links"))
          .isEqualTo(page.ask(LINKS + ".filter((link) => link.coverage !== 'OVERLAPPING').length"));
    }
  }

  @Test
  void onlyLinksWithADifferenceCanBeShown() {
    try (OpenPage page = OpenPage.wide(bridge).box("with a difference", true)) {
      assertThat(page.fact("links"))
          .isEqualTo(page.ask(LINKS + ".filter((link) => link.divergences.length > 0).length"));
      assertThat(page.fact("differences")).isPositive();
    }
  }

  @Test
  void shortPassagesCanBeHidden() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      int links = page.fact("links");
      page.slider(1, 15);
      assertThat(page.fact("links")).isBetween(1, links - 1);
    }
  }

  @Test
  void articleCanBeHiddenEverywhere() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.box("Ostmar Courier", false);
      assertThat(page.all(".column").nth(3).isVisible()).isFalse();
      assertThat(page.count(".matrix tbody tr")).isEqualTo(4);
      assertThat(page.count(".articles tbody tr")).isEqualTo(4);
      assertThat(page.count(".graph .node circle")).isEqualTo(4);
      page.section("statements");
      assertThat(page.count(".wordings thead th")).isEqualTo(5);
      assertThat(page.all(".statements").innerText()).doesNotContain("Ostmar Courier");
      page.section("quotations");
      assertThat(page.all("#section-quotations").innerText()).doesNotContain("Ostmar Courier");
      page.section("only-here");
      assertThat(page.count(".unique")).isEqualTo(4);
    }
  }

  @Test
  void quotationsCanBeHidden() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      int links = page.fact("links");
      page.box("quotations", true);
      assertThat(page.size("quotations")).isZero();
      assertThat(page.fact("links")).isLessThan(links);
    }
  }

  @Test
  void repetitionsCanBeHidden() {
    try (OpenPage page = OpenPage.at(bridge, "#article=ostmar-courier&at=10")) {
      int cards = page.count(".card");
      page.box("repetitions", true);
      assertThat(page.count(".card")).isLessThan(cards);
      assertThat(page.all(".detail").innerText()).doesNotContain("Again in this article");
    }
  }

  @Test
  void withoutAnyLinkEachArticleStandsAlone() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.box("word for word", false).box("nearly word for word", false);
      page.box("in other words", false);
      assertThat(page.fact("links")).isZero();
      assertThat(page.size("statements")).isZero();
      assertThat(page.size("differences")).isZero();
      assertThat(page.count(".sentence.linked")).isZero();
      assertThat(page.all(".matrix button").allInnerTexts()).containsOnly("0");
      List<String> shares = page.all(".share-bar title").allTextContents();
      assertThat(shares).allSatisfy(share -> assertThat(share).contains("100\u202f% here only"));
      assertThat(page.section("statements").text("#section-statements .hint")).startsWith("No two");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"in other words", "each says more", "The Lenne Herald"})
  void showEverythingRestoresAll(String box) {
    try (OpenPage page = OpenPage.wide(bridge)) {
      String head = page.text("#overview");
      String bar = page.text(".tabs");
      page.box(box, false).slider(0, 70).slider(1, 8);
      assertThat(page.text("#overview")).isNotEqualTo(head);
      page.all(".filter-panel .reset").click();
      page.settle();
      assertThat(page.text("#overview")).isEqualTo(head);
      assertThat(page.text(".tabs")).isEqualTo(bar);
      assertThat(page.count(".filter-panel input[type=checkbox]:not(:checked)")).isEqualTo(4);
    }
  }

  /**
   * Parts of the page are renewed when they are shown or when there is time; what they show is the
   * same.
   */
  @Test
  void whatIsRenewedIsWhatAFreshPageShows() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.section("statements").slider(0, 30).slider(0, 85).section("differences").slider(0, 55);
      page.box("quotations", true).section("only-here").slider(1, 6).box("quotations", false);
      List<String> renewed = everything(page);
      String fragment = page.fragment();
      assertThat(fragment).contains("score=55", "words=6");
      page.visit(fragment);
      assertThat(renewed).isEqualTo(everything(page));
    }
  }

  private static List<String> everything(OpenPage page) {
    List<String> shown = new ArrayList<>(List.of(page.text("#overview"), page.text(".tabs")));
    for (String section : List.of("statements", "differences", "quotations", "only-here")) {
      shown.add(page.section(section).all("#section-" + section).innerText());
    }
    page.section("side-by-side");
    shown.add(
        (String)
            page.ask("[...document.querySelectorAll('.run')].map((run) => run.className).join()"));
    page.section("only-here");
    return shown;
  }

  @Test
  void overlapFallsWithTheLinks() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      List<Integer> before = overlaps(page);
      page.slider(0, 80);
      List<Integer> after = overlaps(page);
      for (int i = 0; i < before.size(); i++) {
        assertThat(after.get(i)).isLessThanOrEqualTo(before.get(i));
      }
      assertThat(after).isNotEqualTo(before);
    }
  }

  private static List<Integer> overlaps(OpenPage page) {
    return page.all(".matrix button").allInnerTexts().stream().map(Integer::valueOf).toList();
  }
}
