// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the picture of the page that the README shows. */
final class PagePicture {

  private PagePicture() {}

  /**
   * Writes the picture of an invented event with one passage chosen.
   *
   * @param arguments the file to write, a PNG
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("page");
    Path file = Events.page(Events.bridge(), folder);
    String chosen = "#article=lenne-herald&at=265";
    try (OpenPage page = OpenPage.open(file, 1480, 720, ColorScheme.LIGHT, chosen)) {
      page.ask("document.activeElement.blur()");
      page.settle();
      page.page().screenshot(new ScreenshotOptions().setPath(Path.of(arguments[0])));
    } finally {
      Files.delete(file);
      Files.delete(folder);
      Chromium.stop();
    }
  }
}
