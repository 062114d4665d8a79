// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the pages that the tests' invented articles give, to be looked at in a browser. */
final class ReportDemo {

  private ReportDemo() {}

  /** Writes {@code barrier.html} and {@code large.html} into the folder named by the argument. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    HtmlWriter html = new HtmlWriter();
    try (Writer out = Files.newBufferedWriter(folder.resolve("barrier.html"))) {
      html.write(SynopsisFixture.barrier(), out);
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("large.html"))) {
      html.write(SynopsisFixture.of(LargeTexts.articles(20, 1000)), out);
    }
  }
}
