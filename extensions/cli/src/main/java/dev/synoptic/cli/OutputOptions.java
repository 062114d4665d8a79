// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.Problems;
import dev.synoptic.report.AnnotationWriter;
import dev.synoptic.report.CsvWriter;
import dev.synoptic.report.GraphmlWriter;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import dev.synoptic.report.MarkdownWriter;
import dev.synoptic.report.TeiWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name files to write; the only class here that knows the reports' writers. */
final class OutputOptions {

  @Option(names = "--html", paramLabel = "FILE", description = "Write the page to FILE.")
  private @Nullable String html;

  @Option(names = "--json", paramLabel = "FILE", description = "Write everything to FILE as JSON.")
  private @Nullable String json;

  @Option(names = "--markdown", paramLabel = "FILE", description = "Write a summary in Markdown.")
  private @Nullable String markdown;

  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description = "Write links.csv, statements.csv and divergences.csv into DIR.")
  private @Nullable String csv;

  @Option(
      names = "--tei",
      paramLabel = "FILE",
      description = "Write a critical apparatus in TEI P5.")
  private @Nullable String tei;

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      description = "Write W3C Web Annotations (JSON-LD).")
  private @Nullable String annotations;

  @Option(
      names = "--graphml",
      paramLabel = "FILE",
      description = "Write articles and statements as a graph.")
  private @Nullable String graphml;

  @Option(names = "--force", description = "Overwrite output files that exist.")
  private boolean force;

  /** Checks, before any work is done, that the files can be written. */
  Outputs check(List<String> inputs, Problems problems) {
    Outputs outputs = new Outputs(inputs, force, problems);
    outputs.add("--html", html, HtmlWriter::new);
    outputs.add("--json", json, JsonWriter::pretty);
    outputs.add("--markdown", markdown, MarkdownWriter::new);
    // People open these in spreadsheets, where a text must not act as a formula.
    outputs.addInFolder("--csv", csv, "links.csv", () -> CsvWriter.links().guarded());
    outputs.addInFolder("--csv", csv, "statements.csv", () -> CsvWriter.statements().guarded());
    outputs.addInFolder("--csv", csv, "divergences.csv", () -> CsvWriter.divergences().guarded());
    outputs.add("--tei", tei, TeiWriter::new);
    outputs.add("--annotations", annotations, AnnotationWriter::new);
    outputs.add("--graphml", graphml, GraphmlWriter::new);
    return outputs;
  }
}
