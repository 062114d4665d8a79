// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how soon a large page paints and answers; the figures stand in docs/benchmarks.md.
 *
 * <p>A measurement, not a test: what it prints depends on the machine. Beside the time on the clock
 * stands the processor time of the page's main thread, which other work on the machine can't
 * lengthen much.
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

  private static final int ROUNDS = 5;

  private final Page page;
  private final CDPSession session;

  private PageTiming(Page page) {
    this.page = page;
    session = page.context().newCDPSession(page);
    JsonObject clock = new JsonObject();
    clock.addProperty("timeDomain", "threadTicks");
    session.send("Performance.enable", clock);
  }

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
      System.out.println(opened.text(".facts").replace('\u00a0', ' '));
      for (int i = 0; i < ROUNDS; i++) {
        opened.visit("");
        opened.page().waitForTimeout(300);
        Object paint =
            opened.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        System.out.printf("first paint %.0f ms%n", ((Number) paint).doubleValue());
      }
      new PageTiming(opened.page()).measure();
    } finally {
      Files.delete(file);
      Files.delete(folder);
      Chromium.stop();
    }
  }

  private void measure() {
    System.out.printf("%-40s %8s %8s%n", "", "clock", "thread");
    report("choose a sentence", click(".sentence.linked:nth-child(3)"), 500);
    report("light up under the pointer", move(), 300);
    for (String section : List.of("statements", "differences", "quotations", "only-here")) {
      report("open " + section, click("#tab-" + section), 1000);
    }
    report("open the columns again", click("#tab-side-by-side"), 500);
    for (int score : new int[] {70, 40, 55, 20, 60}) {
      report("score slider, columns", slide(score), 500);
    }
    page.locator("#tab-statements").click();
    page.waitForTimeout(1000);
    for (int score : new int[] {50, 80, 30, 65, 20}) {
      report("score slider, statements", slide(score), 1000);
    }
    for (int score : new int[] {51, 81, 31, 66, 0}) {
      report("score slider, statements, moving", slide(score), 0);
    }
    page.waitForTimeout(1000);
    page.locator("#tab-side-by-side").click();
    page.waitForTimeout(500);
    report("hide an article", click(".filter-panel fieldset:last-of-type input"), 500);
    report("search for a frequent word", type(), 500);
  }

  private static String click(String selector) {
    return "document.querySelector('" + selector + "').click()";
  }

  private static String move() {
    return "document.querySelector('.sentence.linked:nth-child(4)').dispatchEvent("
        + "new MouseEvent('mousemove', { bubbles: true, screenX: 9, screenY: 9 }))";
  }

  private static String slide(int value) {
    return change(".filter-panel input[type=range]", String.valueOf(value));
  }

  private static String type() {
    return change(".search input", "the");
  }

  private static String change(String selector, String value) {
    return "((node) => { node.value = '%s'; node.dispatchEvent(new Event('input')); })(document.querySelector('%s'))"
        .formatted(value, selector);
  }

  private void report(String what, String action, int pause) {
    double before = busy();
    Object clock = page.evaluate("() => (" + MEASURE + ")(() => " + action + ")");
    double thread = busy() - before;
    System.out.printf("%-40s %8.0f %8.0f%n", what, ((Number) clock).doubleValue(), thread);
    page.waitForTimeout(pause);
  }

  /** The processor time that the page's main thread has used so far, in milliseconds. */
  private double busy() {
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
        return 1000 * metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    throw new IllegalStateException("the browser tells no processor time");
  }
}
