// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON on, with the characters that could do harm outside JSON as six-character escapes.
 *
 * <p>Half a surrogate pair is escaped always: no encoder can carry it. For a document inside a
 * page, {@code <}, {@code >}, {@code &} and the two line separators of JavaScript are escaped too,
 * so that no text can end the element that holds it. None of these characters occurs in JSON
 * outside a string; so an escape is always legal where one stands.
 *
 * <p>Closing this writer leaves the one below open.
 */
final class EscapingWriter extends Writer {

  private static final String HEX = "0123456789abcdef";

  private final Writer out;
  private final boolean forPage;

  /** A high surrogate whose second half is still to come, or 0. */
  private char pending;

  EscapingWriter(Writer out, boolean forPage) {
    this.out = out;
    this.forPage = forPage;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int end = offset + length;
    int clean = offset;
    for (int i = offset; i < end; i++) {
      char c = buffer[i];
      if (isPlain(c)) {
        continue;
      }
      out.write(buffer, clean, i - clean);
      clean = i + 1;
      writeUncommon(c);
    }
    out.write(buffer, clean, end - clean);
  }

  private boolean isPlain(char c) {
    return pending == 0 && !Character.isSurrogate(c) && !(forPage && isRisky(c));
  }

  private static boolean isRisky(char c) {
    return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
  }

  private void writeUncommon(char c) throws IOException {
    char high = pending;
    pending = 0;
    if (high != 0 && Character.isLowSurrogate(c)) {
      out.write(new char[] {high, c});
      return;
    }
    if (high != 0) {
      writeEscape(high);
    }
    if (Character.isHighSurrogate(c)) {
      pending = c;
    } else if (Character.isLowSurrogate(c) || (forPage && isRisky(c))) {
      writeEscape(c);
    } else {
      out.write(c);
    }
  }

  private void writeEscape(char c) throws IOException {
    out.write("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.write(HEX.charAt((c >> shift) & 0xF));
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
