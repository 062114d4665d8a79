// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes one HTML page that shows a synopsis: the articles side by side with their links, and
 * tables of statements, differences, quotations and derivations.
 *
 * <p>The page is a single file that loads nothing. Its content security policy admits exactly the
 * one style sheet and the one script that this class writes, by their SHA-256 hashes. The articles
 * travel as JSON data, as {@link JsonWriter} writes them, and the script shows them as text only;
 * no text of an article can become markup or code. To be encoded as UTF-8.
 */
public final class HtmlWriter implements SynopsisWriter {

  /** The parts of the style sheet; later ones override earlier ones. */
  private static final List<String> STYLES =
      List.of(
          "page.css",
          "page-overview.css",
          "page-controls.css",
          "page-columns.css",
          "page-detail.css",
          "page-sections.css",
          "page-media.css");

  /** The parts of the script, in the order in which they build on one another. */
  private static final List<String> SCRIPTS =
      List.of(
          "page-wording.js",
          "page-later.js",
          "page-elements.js",
          "page-data.js",
          "page-filter.js",
          "page-shown.js",
          "page-shown-parts.js",
          "page-column.js",
          "page-fit.js",
          "page-columns.js",
          "page-ribbons.js",
          "page-evidence.js",
          "page-detail.js",
          "page-controls.js",
          "page-address.js",
          "page-statements.js",
          "page-sections.js",
          "page-graph.js",
          "page-matrix.js",
          "page-omissions.js",
          "page-overview.js",
          "page.js");

  private static final String DATA = "{{data}}";

  private final String head;
  private final String tail;

  /** Reads the page's parts; the same parts serve every synopsis. */
  public HtmlWriter() {
    String style = joined(STYLES, "\n", "");
    String script = joined(SCRIPTS, "\n(() => {\n\"use strict\";\n\n", "})();\n");
    String page =
        Resources.text("page.html")
            .replace("{{style-hash}}", hash(style))
            .replace("{{script-hash}}", hash(script))
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    head = page.substring(0, data);
    tail = page.substring(data + DATA.length());
  }

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    out.write(head);
    JsonWriter.forPage().write(synopsis, out);
    out.write(tail);
    out.flush();
  }

  private static String joined(List<String> names, String before, String after) {
    return names.stream().map(Resources::text).collect(Collectors.joining("\n", before, after));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
