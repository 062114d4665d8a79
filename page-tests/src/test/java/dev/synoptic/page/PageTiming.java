// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how soon a large page paints and answers; the figures stand in docs/benchmarks.md.
 *
 * <p>A measurement, not a test: what it prints depends on the machine.
 */
final class PageTiming {

  /**
   * Runs an action and gives the milliseconds until the frame that shows it has been painted: a
   * message posted in a frame is handled after that frame's layout and paint.
   */
  private static final String MEASURE =
      "(action) => new Promise((done) => { const start = performance.now(); action();"
          + " requestAnimationFrame(() => { const channel = new MessageChannel();"
          + " channel.port1.onmessage = () => done(performance.now() - start);"
          + " channel.port2.postMessage(0); }); })";

  private PageTiming() {}

  /**
   * Prints the times of a page of 20 articles of 1,000 words each, in milliseconds.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("page");
    Path file = Events.page(Events.large(20, 1000), folder);
    System.out.printf("page: %,d bytes%n", Files.size(file));
    try (OpenPage opened = OpenPage.wide(file)) {
      Page page = opened.page();
      System.out.println(opened.text(".facts").replace('\u00a0', ' '));
      for (int i = 0; i < 5; i++) {
        opened.visit("");
        page.waitForTimeout(300);
        report(
            "first paint",
            page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
      }
      measure(page, "choose a sentence", "node.click()", ".sentence.linked:nth-child(3)");
      measure(page, "light up under the pointer", move(), ".sentence.linked:nth-child(4)");
      for (String section : List.of("statements", "differences", "quotations", "only-here")) {
        measure(page, "open " + section, "node.click()", "#tab-" + section);
      }
      measure(page, "each wording", "node.click()", "[name=statement-view]");
      page.locator("#tab-side-by-side").click();
      measure(page, "score slider", slide(70), ".filter-panel input[type=range]");
      page.locator("#tab-statements").click();
      measure(page, "score slider, statements", slide(50), ".filter-panel input[type=range]");
      page.locator("#tab-side-by-side").click();
      measure(page, "hide an article", "node.click()", ".filter-panel fieldset:last-of-type input");
      measure(page, "search", type(), ".search input");
    } finally {
      Files.delete(file);
      Files.delete(folder);
      Chromium.stop();
    }
  }

  private static String move() {
    return "node.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, screenX: 9, screenY: 9 }))";
  }

  private static String slide(int value) {
    return "(node.value = '" + value + "', node.dispatchEvent(new Event('input')))";
  }

  private static String type() {
    return "(node.value = 'the', node.dispatchEvent(new Event('input')))";
  }

  private static void measure(Page page, String what, String action, String selector) {
    Object time =
        page.evaluate(
            "(selector) => { const node = document.querySelector(selector); return ("
                + MEASURE
                + ")(() => "
                + action
                + "); }",
            selector);
    report(what, time);
    page.waitForTimeout(200);
  }

  private static void report(String what, Object milliseconds) {
    System.out.printf("%-28s %5.0f ms%n", what, ((Number) milliseconds).doubleValue());
  }
}
