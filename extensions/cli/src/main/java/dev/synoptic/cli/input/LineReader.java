// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines at line feeds, and knows where it stands. */
final class LineReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int filled;
  private long offset;
  private int number;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Reads a line.
   *
   * @return its bytes without the line feed, or null at the end
   * @throws InputException if the line is longer than allowed; reading goes on behind it
   */
  byte @Nullable [] read() throws IOException, InputException {
    if (next == filled && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    do {
      int start = next;
      while (next < filled && buffer[next] != '\n') {
        next++;
      }
      tooLong |= line.size() + (long) next - start > longest;
      if (!tooLong) {
        line.write(buffer, start, next - start);
      }
    } while (next == filled && fill());
    if (next < filled) {
      next++;
    }
    if (tooLong) {
      throw new InputException("is too long: bytes in a line must be <= " + longest);
    }
    return line.toByteArray();
  }

  /** Returns the 1-based number of the line read last. */
  int number() {
    return number;
  }

  /** Returns the offset of the byte after what was read, line feed included. */
  long offset() {
    return offset + next;
  }

  private boolean fill() throws IOException {
    offset += filled;
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
