// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to a place in the page, the search, and the keyboard. */
class NavigationTest {

  private static final String FOCUS =
      "document.activeElement.className || document.activeElement.id";

  @TempDir static Path folder;
  private static Path bridge;

  @BeforeAll
  static void write() {
    bridge = Events.page(Events.bridge(), folder);
  }

  @Test
  void addressLeadsBackToPassageAndFilters() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.slider(0, 60);
      page.page().keyboard().press("Escape");
      page.all(".column").nth(1).locator(".sentence.linked").nth(2).click();
      String chosen = page.text(".selected");
      int links = page.fact("links");
      String fragment = page.fragment();
      assertThat(fragment).contains("article=lenne-herald", "at=", "score=60");
      page.visit(fragment);
      assertThat(page.text(".selected")).isEqualTo(chosen);
      assertThat(page.fact("links")).isEqualTo(links);
      assertThat(page.all(".detail a").getAttribute("href")).contains("article=lenne-herald");
    }
  }

  @Test
  void addressLeadsToASection() {
    try (OpenPage page = OpenPage.at(bridge, "#section=quotations")) {
      assertThat(page.all("#section-quotations").isVisible()).isTrue();
      assertThat(page.section("side-by-side").fragment()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#section=<script>alert(1)</script>",
        "#article=__proto__&at=1",
        "#article=vps-wire&at=99999999999999999999",
        "#article=vps-wire&at=-1&score=1e9&words=x&not=constructor,%ff",
        "#%%%&&&==="
      })
  void nonsenseInTheAddressIsPassedOver(String fragment) {
    try (OpenPage page = OpenPage.wide(bridge)) {
      String head = page.text("#overview");
      page.visit(fragment);
      assertThat(page.text("#overview")).isEqualTo(head);
      assertThat(page.all("#section-side-by-side").isVisible()).isTrue();
    }
  }

  @Test
  void searchFindsMarksAndLeads() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.page()
          .getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX)
          .fill("MERIDIAN lark");
      assertThat(page.text(".search .count")).matches("\\d+.places in \\d.articles");
      assertThat(page.ask("CSS.highlights.get('found').size")).isNotEqualTo(0);
      page.page().keyboard().press("Enter");
      assertThat(page.text(".selected")).contains("Meridian Lark");
      assertThat(page.text(".search .count")).startsWith("1 of");
      page.page().keyboard().press("Enter");
      assertThat(page.text(".search .count")).startsWith("2 of");
    }
  }

  @Test
  void searchNarrowsTheSections() {
    try (OpenPage page = OpenPage.wide(bridge).section("statements")) {
      int all = page.count(".statements tbody tr");
      page.all(".search input").fill("knots");
      assertThat(page.count(".statements tbody tr")).isBetween(1, all - 1);
      page.all(".search input").fill("no such words (at all) [");
      assertThat(page.text(".search .count")).isEqualTo("not found");
      assertThat(page.text("#section-statements .hint")).startsWith("No statement");
    }
  }

  @Test
  void everythingCanBeReachedByKeyboard() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      String reached = tabThrough(page, 30);
      assertThat(reached)
          .contains("heat-", "inline", "tab-side-by-side", "search", "summary", "linked");
    }
  }

  @Test
  void arrowsWalkTheTabsTheMatrixAndTheSentences() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.all("#tab-side-by-side").focus();
      press(page, "ArrowRight");
      assertThat(page.all("#section-statements").isVisible()).isTrue();
      press(page, "Home");
      assertThat(page.all("#section-side-by-side").isVisible()).isTrue();
      page.all(".matrix button").first().focus();
      press(page, "ArrowDown");
      assertThat(page.text(".overlap .matrix-note")).contains("% of C stands in B");
      page.all(".sentence.linked").first().focus();
      press(page, "Enter");
      String first = page.text(".selected");
      press(page, "ArrowDown");
      assertThat(page.text(".selected")).isNotEqualTo(first);
      press(page, "ArrowRight");
      assertThat(page.all(".column").nth(0).locator(".selected").count()).isZero();
      assertThat((String) page.ask(FOCUS)).contains("selected");
    }
  }

  @Test
  void slashOpensTheSearchAndEscapeClosesTheFilters() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      page.page().keyboard().press("/");
      assertThat(page.ask("document.activeElement.type")).isEqualTo("search");
      page.all(".filters summary").focus();
      press(page, "Enter");
      assertThat(page.count(".filters[open]")).isEqualTo(1);
      press(page, "Escape");
      assertThat(page.count(".filters[open]")).isZero();
    }
  }

  @Test
  void printHoldsAllSectionsAndNoControls() {
    try (OpenPage page = OpenPage.wide(bridge)) {
      byte[] pdf = page.page().pdf(new Page.PdfOptions().setFormat("A4"));
      assertThat(pdf).startsWith('%', 'P', 'D', 'F');
      page.page()
          .emulateMedia(
              new Page.EmulateMediaOptions()
                  .setMedia(com.microsoft.playwright.options.Media.PRINT));
      for (String name :
          new String[] {
            "side-by-side", "statements", "differences", "quotations", "only-here", "sources"
          }) {
        assertThat(page.all("#section-" + name + " .content").innerText()).isNotBlank();
      }
      assertThat(page.all(".bar").isVisible()).isFalse();
      assertThat(page.all(".column").nth(4).isVisible()).isTrue();
    }
  }

  private static void press(OpenPage page, String key) {
    page.page().keyboard().press(key);
    page.settle();
  }

  /** Presses Tab so many times and tells what had the focus. */
  private static String tabThrough(OpenPage page, int times) {
    StringBuilder reached = new StringBuilder();
    for (int i = 0; i < times; i++) {
      page.page().keyboard().press("Tab");
      reached
          .append(
              page.ask(
                  "document.activeElement.tagName.toLowerCase() + ' ' + document.activeElement.type + ' ' + ("
                      + FOCUS
                      + ")"))
          .append('\n');
    }
    return reached.toString();
  }
}
