// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.io.IOException;
import java.io.Writer;

/** Writes records as RFC 4180 lays down: commas, line ends of two characters, quotes doubled. */
final class CsvTable {

  /** What makes a spreadsheet take a cell for a formula when it stands first. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final Writer out;
  private final boolean guarded;
  private boolean first = true;

  CsvTable(Writer out, boolean guarded) {
    this.out = out;
    this.guarded = guarded;
  }

  CsvTable head(String... names) throws IOException {
    for (String name : names) {
      plain(name);
    }
    end();
    return this;
  }

  /** Adds a cell whose characters come from an article. */
  CsvTable text(String text) throws IOException {
    String legal = LegalText.of(text);
    boolean risky = guarded && !legal.isEmpty() && FORMULA.indexOf(legal.charAt(0)) >= 0;
    separate();
    quote(risky ? "'" + legal : legal);
    return this;
  }

  CsvTable number(double number) throws IOException {
    return plain(InWords.number(number));
  }

  CsvTable number(int number) throws IOException {
    return plain(Integer.toString(number));
  }

  /** Adds a cell that needs no quotes. */
  CsvTable plain(String cell) throws IOException {
    separate();
    out.write(cell);
    return this;
  }

  void end() throws IOException {
    out.write("\r\n");
    first = true;
  }

  private void separate() throws IOException {
    if (!first) {
      out.write(',');
    }
    first = false;
  }

  private void quote(String text) throws IOException {
    out.write('"');
    int start = 0;
    for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', start)) {
      out.write(text, start, quote + 1 - start);
      out.write('"');
      start = quote + 1;
    }
    out.write(text, start, text.length() - start);
    out.write('"');
  }
}
