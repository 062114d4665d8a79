// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a synopsis in some format.
 *
 * <p>Writers are immutable and may be shared between threads. Equal synopses give the same
 * characters, with {@code \n} at line ends, whatever the locale, the time zone and the Java
 * version.
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
}
