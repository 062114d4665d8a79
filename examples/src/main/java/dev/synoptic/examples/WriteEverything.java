// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.AnnotationWriter;
import dev.synoptic.report.CsvWriter;
import dev.synoptic.report.GraphmlWriter;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import dev.synoptic.report.MarkdownWriter;
import dev.synoptic.report.SynopsisWriter;
import dev.synoptic.report.TeiWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one synopsis in every format there is. */
public final class WriteEverything {

  private WriteEverything() {}

  /**
   * Writes the files and prints their sizes.
   *
   * @param args a folder of text files, one an article; then the folder to write to, by default the
   *     current one
   * @throws IOException if something can't be read or written
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    Path target = Path.of(args.length < 2 ? "" : args[1]);
    write(synopsis, new HtmlWriter(), target.resolve("page.html"));
    write(synopsis, JsonWriter.compact(), target.resolve("synopsis.json"));
    write(synopsis, new MarkdownWriter(), target.resolve("summary.md"));
    write(synopsis, CsvWriter.links(), target.resolve("links.csv"));
    write(synopsis, CsvWriter.statements(), target.resolve("statements.csv"));
    // For people with a spreadsheet: no text of an article is taken for a formula.
    write(synopsis, CsvWriter.divergences().guarded(), target.resolve("divergences.csv"));
    write(synopsis, new TeiWriter(), target.resolve("apparatus.xml"));
    write(synopsis, new GraphmlWriter(), target.resolve("graph.graphml"));
    // Where those who read the annotations find the articles.
    SynopsisWriter annotations =
        new AnnotationWriter(id -> URI.create("https://example.org/" + id + ".txt"));
    write(synopsis, annotations, target.resolve("annotations.jsonld"));
  }

  private static void write(Synopsis synopsis, SynopsisWriter writer, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writer.write(synopsis, out);
    }
    System.out.println(Files.size(file) + " bytes in " + file);
  }
}
