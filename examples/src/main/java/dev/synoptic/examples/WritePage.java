// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import dev.synoptic.report.SynopsisWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a synopsis as a page for the browser and as JSON for programs. */
public final class WritePage {

  private WritePage() {}

  /**
   * Writes {@code synopsis.html} and {@code synopsis.json} and prints where they are.
   *
   * @param args a folder of text files, one an article; then the folder to write to, by default the
   *     current one
   * @throws IOException if something can't be read or written
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    Path target = Path.of(args.length < 2 ? "" : args[1]);
    write(synopsis, new HtmlWriter(), target.resolve("synopsis.html"));
    write(synopsis, JsonWriter.pretty(), target.resolve("synopsis.json"));
  }

  private static void write(Synopsis synopsis, SynopsisWriter writer, Path file)
      throws IOException {
    // Java's own buffered writers encode as UTF-8, which is what the page says it is.
    try (Writer out = Files.newBufferedWriter(file)) {
      writer.write(synopsis, out);
    }
    System.out.println("wrote " + file);
  }
}
