// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.synoptic.Budget;
import dev.synoptic.Synoptic;
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
      assertThat(page.text(".kind")).startsWith("5\u00a0accounts of one event");
      assertThat(page.all(".column .headline").allInnerTexts()).contains(page.text("h1"));
      assertThat(page.page().title()).startsWith(page.text("h1")).endsWith("accounts of one event");
      assertThat(page.count(".matrix button")).isEqualTo(20);
      assertThat(page.count("tbody .share-bar")).isEqualTo(5);
      assertThat(page.text("tfoot")).contains("Together", "%");
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
      assertThat(widths).isEqualTo(List.of(100, 100, 100, 100, 100, 100));
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
      page.settle();
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
  void valuesAreShownInTheArticlesWords() {
    try (OpenPage page = OpenPage.wide(bridge).section("differences")) {
      List<?> offices =
          (List<?>)
              page.ask(
                  "[...document.querySelectorAll('.difference')].filter((item) =>"
                      + " item.querySelector('h3').textContent === 'Office')"
                      + ".flatMap((item) => [...item.querySelectorAll('.side')])"
                      + ".map((side) => [side.querySelector('.value').textContent,"
                      + " side.querySelector('mark').textContent])");
      assertThat(offices)
          .isNotEmpty()
          .allSatisfy(
              pair -> assertThat(((List<?>) pair).get(0)).isEqualTo(((List<?>) pair).get(1)));
      assertThat(page.all(".value").allInnerTexts()).noneMatch(value -> value.startsWith("--"));
    }
  }

  @Test
  void columnsFitTheirRoomAndSayThatMoreFollow() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      String whole =
          "[...document.querySelectorAll('.column')].filter((column) => {"
              + " const box = column.getBoundingClientRect(); const room ="
              + " document.querySelector('.columns').getBoundingClientRect();"
              + " return box.left >= room.left - 1 && box.right <= room.right + 1; }).length";
      assertThat(page.ask(whole)).isEqualTo(4);
      assertThat(page.count(".stage.more")).isEqualTo(1);
      page.ask("document.querySelector('.columns').scrollTo(9999, 0)");
      page.settle();
      assertThat(page.count(".stage.more")).isZero();
    }
  }

  @Test
  void wordsThatAnswerToOthersAreTintedInNearlyVerbatimPassages() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      Object plain =
          page.ask(
              "(() => { const data = JSON.parse(document.getElementById('synopsis').textContent);"
                  + " const tinted = new Map(); document.querySelectorAll('.column').forEach((column, i) => {"
                  + " const places = new Set(); column.querySelectorAll('.sentence').forEach((node, k) => {"
                  + " let at = data.articles[i].sentences[k].span[0]; node.childNodes.forEach((run) => {"
                  + " for (const end = at + run.textContent.length; at < end; at++)"
                  + " { if (run.className.includes('shared')) places.add(at); } }); });"
                  + " tinted.set(data.articles[i].id, places); });"
                  + " return data.links.filter((link) => link.wording === 'NEAR_VERBATIM')"
                  + ".flatMap((link) => link.words.map((word) => tinted.get(link.left.article).has(word.left[0])))"
                  + ".filter((is) => !is).length; })()");
      assertThat(plain).isEqualTo(0);
    }
  }

  @Test
  void saysWhatABudgetLeftOut(@TempDir Path own) {
    Path file = Events.page(Synoptic.english().within(Budget.ofPairs(20)), Events.bridge(), own);
    try (OpenPage cut = OpenPage.wide(file);
        OpenPage page = OpenPage.wide(bridge)) {
      assertThat(cut.text(".omissions"))
          .contains("Not everything was compared", "number of comparisons", "The Lenne Herald");
      assertThat(page.count(".omissions")).isZero();
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
