// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0, indented by two blanks a level.
 *
 * <p>The platform's own writers differ between Java versions and escape by what they know of the
 * stream below them; documents have to be the same everywhere.
 */
final class XmlOutput {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlOutput(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Starts an element that holds elements only, each on a line of its own. */
  void open(String name, String... attributes) throws IOException {
    startLine(name, attributes);
    out.write('\n');
    open.push(name);
  }

  /** Ends the element that {@link #open} started last. */
  void close() throws IOException {
    String name = open.pop();
    indent();
    end(name);
    out.write('\n');
  }

  /** Writes an element of text on a line of its own; an empty text leaves an empty element. */
  void leaf(String name, String text, String... attributes) throws IOException {
    if (text.isEmpty()) {
      empty(name, attributes);
      return;
    }
    startLine(name, attributes);
    text(text);
    endLine(name);
  }

  /** Writes an element without content on a line of its own. */
  void empty(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write("/>\n");
  }

  /** Starts an element of text and elements on a line of its own; ended by {@link #endLine}. */
  void startLine(String name, String... attributes) throws IOException {
    indent();
    start(name, attributes);
  }

  void endLine(String name) throws IOException {
    end(name);
    out.write('\n');
  }

  /** Starts an element inside a line. */
  void start(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write('>');
  }

  void end(String name) throws IOException {
    out.write("</");
    out.write(name);
    out.write('>');
  }

  void text(String text) throws IOException {
    escape(text, false);
  }

  private void indent() throws IOException {
    for (int i = 0; i < open.size(); i++) {
      out.write("  ");
    }
  }

  /** Writes a tag up to its end; attributes are names and values in turn. */
  private void tag(String name, String... attributes) throws IOException {
    out.write('<');
    out.write(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1], true);
      out.write('"');
    }
  }

  private void escape(String given, boolean attribute) throws IOException {
    String text = LegalText.of(given);
    int clean = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text.charAt(i), attribute);
      if (!escape.isEmpty()) {
        out.write(text, clean, i - clean);
        out.write(escape);
        clean = i + 1;
      }
    }
    out.write(text, clean, text.length() - clean);
  }

  // A parser turns a bare carriage return into a line feed, and in attributes both into blanks.
  private static String escape(char c, boolean attribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> attribute ? "&quot;" : "";
      case '\n' -> attribute ? "&#10;" : "";
      case '\t' -> attribute ? "&#9;" : "";
      default -> "";
    };
  }
}
