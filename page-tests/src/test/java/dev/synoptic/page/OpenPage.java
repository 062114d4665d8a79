// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A synopsis page in a browser window of its own, watched for what it should never do. */
final class OpenPage implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> offences = new ArrayList<>();

  private OpenPage(Path file, NewContextOptions options) {
    // Smooth scrolling would make every test wait.
    context = Chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    address = file.toUri().toString();
    page.onPageError(error -> offences.add("error: " + error));
    page.onConsoleMessage(message -> offences.add("console: " + message.text()));
    page.onRequest(request -> watch(request.url()));
    page.onDialog(
        dialog -> {
          offences.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  static OpenPage wide(Path file) {
    return open(file, 1440, 900, ColorScheme.LIGHT, "");
  }

  static OpenPage at(Path file, String fragment) {
    return open(file, 1440, 900, ColorScheme.LIGHT, fragment);
  }

  static OpenPage phone(Path file) {
    return open(file, 390, 844, ColorScheme.LIGHT, "");
  }

  static OpenPage open(Path file, int width, int height, ColorScheme scheme, String fragment) {
    NewContextOptions options =
        new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
    OpenPage opened = new OpenPage(file, options);
    opened.page.navigate(opened.address + fragment);
    return opened;
  }

  /** The page is one file: whatever else it asks for is an offence. */
  private void watch(String url) {
    if (!url.equals(address) && !url.startsWith(address + "#") && !url.startsWith("about:")) {
      offences.add("request: " + url);
    }
  }

  Page page() {
    return page;
  }

  Locator all(String selector) {
    return page.locator(selector);
  }

  int count(String selector) {
    return page.locator(selector).count();
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  /** Runs an expression in the page. */
  Object ask(String expression) {
    return page.evaluate(expression);
  }

  /** Opens one of the sections by its tab. */
  OpenPage section(String name) {
    page.locator("#tab-" + name).click();
    settle();
    return this;
  }

  /** Returns the number that a tab shows beside its name. */
  int size(String section) {
    return Integer.parseInt(text("#tab-" + section + " .count"));
  }

  /** Returns the number before a word in the line of facts at the head of the page. */
  int fact(String unit) {
    String facts = text(".facts").replace("\u00a0", " ").replace(",", "");
    String before = facts.substring(0, facts.indexOf(" " + unit));
    return Integer.parseInt(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** Opens the filters and sets a box by its label. */
  OpenPage box(String label, boolean checked) {
    openFilters();
    Locator box =
        page.locator(".filter-panel label.box")
            .filter(new Locator.FilterOptions().setHasText(label))
            .first()
            .locator("input");
    box.setChecked(checked);
    settle();
    return this;
  }

  /** Opens the filters and moves the first or second slider. */
  OpenPage slider(int number, int value) {
    openFilters();
    page.locator(".filter-panel input[type=range]").nth(number).fill(String.valueOf(value));
    settle();
    return this;
  }

  /** Waits until what was asked for is done, with what the page puts off until there is time. */
  void settle() {
    page.evaluate(
        "() => new Promise((done) => {"
            + " const idle = (before) => requestIdleCallback(() => {"
            + "   const now = document.getElementsByTagName('*').length;"
            + "   if (now === before) { done(); } else { idle(now); } }, { timeout: 500 });"
            + " const frame = (left) => left === 0 ? setTimeout(() => idle(-1), 80)"
            + " : requestAnimationFrame(() => setTimeout(() => frame(left - 1))); frame(3); })");
  }

  private void openFilters() {
    if (page.locator(".filters[open]").count() == 0) {
      page.locator(".filters summary").click();
    }
  }

  /** Opens the same page in this window at another fragment, as a fresh visit. */
  OpenPage visit(String fragment) {
    page.navigate("about:blank");
    page.navigate(address + fragment);
    return this;
  }

  /** Returns the address, which follows what is shown after half a second. */
  String fragment() {
    page.waitForTimeout(600);
    settle();
    return (String) page.evaluate("location.hash");
  }

  void assertInnocent() {
    assertThat(offences).isEmpty();
  }

  @Override
  public void close() {
    context.close();
    assertInnocent();
  }
}
