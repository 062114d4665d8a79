// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.synoptic.model.Article;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the page shows everything, and that what it shows agrees with what it counts. */
class RenderingTest {

  @TempDir static Path folder;
  private static Path bridge;

  @BeforeAll
  static void write() {
    bridge = Events.page(Events.bridge(), folder);
  }

  @Test
  void everyArticleStandsInItsColumnWordForWord() {
    List<Article> articles = Events.bridge();
    try (OpenPage page = OpenPage.wide(bridge)) {
      for (int i = 0; i < articles.size(); i++) {
        String shown = page.all(".column .text").nth(i).textContent();
        assertThat(shown.replaceAll("\\s+", ""))
            .isEqualTo(articles.get(i).text().replaceAll("\\s+", ""));
      }
    }
  }

  @Test
  void headTellsTheEventAtAGlance() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      assertThat(page.text("h1")).isEqualTo("5\u00a0accounts of one event");
      assertThat(page.count(".matrix button")).isEqualTo(20);
      assertThat(page.count(".share-bar")).isEqualTo(5);
      assertThat(page.count(".graph .node circle")).isEqualTo(5);
      assertThat(page.count(".graph .edge")).isPositive();
      assertThat(page.fact("words")).isGreaterThan(1500);
    }
  }

  @Test
  void barsOfAnArticleAddUp() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      Object widths =
          page.ask(
              "[...document.querySelectorAll('.share-bar')].map((bar) =>"
                  + " Math.round([...bar.querySelectorAll('rect')]"
                  + ".reduce((sum, part) => sum + Number(part.getAttribute('width')), 0)))");
      assertThat(widths).isEqualTo(List.of(100, 100, 100, 100, 100));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statements:tbody tr",
        "differences:.difference",
        "quotations:.quotation",
        "only-here:li",
        "sources:.derivation"
      })
  void sectionHoldsAsManyItemsAsItsTabSays(String given) {
    String name = given.substring(0, given.indexOf(':'));
    String item = given.substring(given.indexOf(':') + 1);
    try (OpenPage page = OpenPage.wide(bridge).section(name)) {
      assertThat(page.size(name)).isPositive();
      assertThat(page.count("#section-" + name + " " + item)).isEqualTo(page.size(name));
      assertThat(page.all("#section-" + name).isVisible()).isTrue();
      assertThat(page.all("#section-side-by-side").isVisible()).isFalse();
    }
  }

  @Test
  void statementsStandInEachWordingWithEmptyFieldsVisible() {
    try (OpenPage page = OpenPage.wide(bridge).section("statements")) {
      int fields = page.count(".wordings tbody td");
      assertThat(fields).isEqualTo(5 * page.size("statements"));
      assertThat(page.count(".wordings tbody td.missing")).isBetween(1, fields - 1);
      assertThat(page.text(".wordings tbody th")).containsPattern("\\d of 5\\s+\\d.origins?");
      page.page().getByLabel("At a glance").check();
      assertThat(page.count(".statements .mark-cell")).isGreaterThan(fields);
    }
  }

  @Test
  void differenceShowsTheValuesInTheirSentences() {
    try (OpenPage page = OpenPage.wide(bridge).section("differences")) {
      String first = page.text(".difference");
      assertThat(page.count(".difference:first-child .value")).isGreaterThan(1);
      assertThat(page.count(".difference:first-child mark.differs")).isGreaterThan(1);
      assertThat(first).contains("% sure");
    }
  }

  @Test
  void darkModeIsDark() {
    String colour = "getComputedStyle(document.body).backgroundColor";
    try (OpenPage light = OpenPage.open(bridge, 1440, 900, ColorScheme.LIGHT, "");
        OpenPage dark = OpenPage.open(bridge, 1440, 900, ColorScheme.DARK, "")) {
      assertThat(light.ask(colour)).isEqualTo("rgb(251, 251, 249)");
      assertThat(dark.ask(colour)).isEqualTo("rgb(21, 24, 27)");
    }
  }

  @Test
  void rightToLeftTextRunsFromTheRight(@TempDir Path own) {
    String hebrew = "שלושה בני אדם נפצעו בשריפה בנמל חיפה ביום שלישי. ראש העיר אמר כי האש כובתה.";
    String longer = hebrew + " המשטרה חוקרת.";
    Path file = Events.page(List.of(Article.of("a", hebrew), Article.of("b", longer)), own);
    try (OpenPage page = OpenPage.wide(file)) {
      Object direction =
          page.ask("getComputedStyle(document.querySelector('.paragraph')).direction");
      assertThat(direction).isEqualTo("rtl");
      page.all(".sentence.linked").first().click();
      assertThat(page.count(".column:nth-child(2) .lit")).isPositive();
    }
  }
}
