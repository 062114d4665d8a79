// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a chosen passage lights up its counterparts and brings them level. */
class SelectionTest {

  private static final String MISSING = "Three people were still missing";

  @TempDir static Path folder;
  private static Path bridge;

  @BeforeAll
  static void write() {
    bridge = Events.page(Events.bridge(), folder);
  }

  @Test
  void clickLightsTheCounterparts() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      sentence(page, MISSING).click();
      assertThat(lit(page, 1)).contains("Three people were still missing at breakfast time");
      assertThat(lit(page, 2)).contains("divers were searching for three more people");
      assertThat(page.count(".selected")).isEqualTo(1);
    }
  }

  @Test
  void clickBringsTheLikeliestCounterpartsLevel() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      Locator chosen = sentence(page.all(".column").nth(1), MISSING);
      chosen.click();
      page.settle();
      double own = top(chosen);
      assertThat(top(sentence(page.all(".column").nth(0), MISSING))).isBetween(own - 3, own + 3);
      assertThat(top(sentence(page.all(".column").nth(2), "By noon the authorities")))
          .isBetween(own - 3, own + 3);
    }
  }

  /** Where a sentence begins; its box also holds the end of the line before. */
  private static double top(Locator sentence) {
    return ((Number) sentence.evaluate("node => node.getClientRects()[0].top")).doubleValue();
  }

  @Test
  void ribbonsLeadToTheCounterparts() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      assertThat(page.count(".ribbon")).isZero();
      sentence(page, MISSING).click();
      page.settle();
      assertThat(page.count(".ribbon")).isPositive();
      page.page().keyboard().press("Escape");
      page.settle();
      assertThat(page.count(".ribbon")).isZero();
      assertThat(page.count(".selected")).isZero();
      assertThat(page.count(".columns .lit")).isZero();
    }
  }

  @Test
  void ribbonIsAThreadBehindColumnsThatItDoesNotMean() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.ask(
          "(() => { const data = JSON.parse(document.getElementById('synopsis').textContent);"
              + " const place = (side) => data.articles.findIndex((item) => item.id === side.article);"
              + " const ends = data.links.flatMap((link) => [[link.left, link.right], [link.right, link.left]]);"
              + " const others = (side) => ends.filter(([own]) => own.article === side.article"
              + " && own.sentences[0] <= side.sentences[0] && side.sentences[0] < own.sentences[1])"
              + ".map(([, other]) => place(other));"
              + " const [far] = ends.find(([own]) => new Set(others(own)).size === 1"
              + " && Math.abs(others(own)[0] - place(own)) > 1);"
              + " document.querySelectorAll('.column')[place(far)]"
              + ".querySelectorAll('.sentence')[far.sentences[0]].click(); })()");
      page.settle();
      String path = page.all(".ribbon").first().getAttribute("d");
      assertThat(path.chars().filter(step -> step == 'C').count()).isEqualTo(6);
    }
  }

  @Test
  void panelTellsRelationScoreAndReasonsInWords() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      sentence(page, MISSING).click();
      Locator card =
          page.all(".card")
              .filter(new Locator.FilterOptions().setHasText("The Lenne Herald"))
              .first();
      assertThat(card.locator(".verdict").innerText()).contains("word for word");
      assertThat(card.locator(".score").innerText()).matches("\\d{1,3}.%");
      assertThat(card.locator(".reasons").innerText()).contains("Both name St. Brannoc's Hospital");
      assertThat(card.locator("mark").allInnerTexts()).anyMatch(text -> text.contains("breakfast"));
    }
  }

  @Test
  void contributionsAddUpToTheLogOddsShown() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      sentence(page, MISSING).click();
      page.all(".evidence summary").first().click();
      List<String> numbers = page.all(".evidence").first().locator("td").allInnerTexts();
      double sum = numbers.subList(0, numbers.size() - 1).stream().mapToDouble(this::number).sum();
      assertThat(number(numbers.get(numbers.size() - 1)))
          .isBetween(sum - 0.005 * numbers.size(), sum + 0.005 * numbers.size());
    }
  }

  @Test
  void hoverLightsUpAndLetsGo() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      sentence(page, MISSING).hover();
      assertThat(page.count(".columns .lit")).isPositive();
      page.all("h1").hover();
      assertThat(page.count(".columns .lit")).isZero();
    }
  }

  @Test
  void passageInASectionLeadsToItsColumn() {
    try (OpenPage page = OpenPage.wide(bridge).section("only-here")) {
      String text = page.text("#section-only-here li");
      page.all("#section-only-here li button").first().click();
      assertThat(page.text(".selected")).isEqualTo(text);
      assertThat(page.all(".selected").isVisible()).isTrue();
    }
  }

  private double number(String text) {
    return Double.parseDouble(text.replace('−', '-'));
  }

  private static Locator sentence(OpenPage page, String text) {
    return sentence(page.all(".columns"), text);
  }

  private static Locator sentence(Locator part, String text) {
    return part.locator(".sentence").filter(new Locator.FilterOptions().setHasText(text)).first();
  }

  private static String lit(OpenPage page, int column) {
    return String.join("", page.all(".column").nth(column).locator(".lit").allInnerTexts());
  }
}
