// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a synopsis in some format.
 *
 * <p>Writers are immutable and may be shared between threads. Equal synopses give the same
 * characters, whatever the locale, the time zone and the Java version. Lines end with {@code \n},
 * except in {@link CsvWriter}, whose format asks for {@code \r\n}.
 */
public interface SynopsisWriter {

  /**
   * Writes one synopsis as a whole document.
   *
   * @param synopsis the synopsis
   * @param out where to write; it is flushed at the end, and never closed. Any text encoding that
   *     holds all of Unicode will do; the documents that this library writes say nothing else than
   *     UTF-8 about themselves
   * @throws IOException if {@code out} fails; what was written by then is incomplete
   */
  void write(Synopsis synopsis, Writer out) throws IOException;

  /**
   * Writes one synopsis as a whole document, encoded as UTF-8.
   *
   * @param synopsis the synopsis
   * @param out where to write; it is flushed at the end, and never closed
   * @throws IOException if {@code out} fails; what was written by then is incomplete
   */
  default void write(Synopsis synopsis, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    Writer encoder = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(synopsis, encoder);
    encoder.flush();
  }
}
