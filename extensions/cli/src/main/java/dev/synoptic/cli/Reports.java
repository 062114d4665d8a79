// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.model.Synopsis;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** The documents that the command writes; the only class here that knows their writers. */
final class Reports {

  private Reports() {}

  /** Writes the page. */
  static void html(Synopsis synopsis, Writer out) throws IOException {
    new HtmlWriter().write(synopsis, out);
  }

  /** Writes the JSON document. */
  static void json(Synopsis synopsis, Writer out) throws IOException {
    JsonWriter.pretty().write(synopsis, out);
  }
}
