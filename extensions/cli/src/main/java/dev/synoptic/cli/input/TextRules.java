// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import java.io.IOException;
import java.io.InputStream;

/** What every article's text must be, wherever it comes from. */
final class TextRules {

  // No encoding of the JDK takes more bytes for a UTF-16 code unit.
  private static final int TEXT_BYTES = 4;

  private TextRules() {}

  /** Returns the most bytes that a text of at most so many characters can take. */
  static long mostBytes(int characters) {
    return (long) TEXT_BYTES * characters + TEXT_BYTES;
  }

  /**
   * Reads what a file holds, as far as a text can be long.
   *
   * @throws InputException if it holds more
   */
  static byte[] read(InputStream in, int characters) throws IOException, InputException {
    long most = mostBytes(characters);
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, most + 1));
    checkSize(bytes.length, characters);
    return bytes;
  }

  /** Refuses more bytes than a text of at most so many characters can take. */
  static void checkSize(long bytes, int characters) throws InputException {
    long most = mostBytes(characters);
    if (bytes > most) {
      throw new InputException(
          "is too large: bytes ("
              + bytes
              + (bytes == most + 1 ? " or more" : "")
              + ") must be <= "
              + most
              + ", what "
              + characters
              + " characters can take");
    }
  }

  /**
   * Refuses a text that is too long or shows nothing.
   *
   * @throws InputException naming the rule and the value
   */
  static void check(String text, int maximum) throws InputException {
    if (text.length() > maximum) {
      throw new InputException(
          "is too long: characters (" + text.length() + ") must be <= " + maximum);
    }
    if (text.codePoints().noneMatch(TextRules::isVisible)) {
      throw new InputException(
          "is empty: an article needs at least one visible character, and it has none among "
              + text.length());
    }
  }

  /** Refuses a text that holds NUL, which only binary files do. */
  static void checkNotBinary(String text) throws InputException {
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new InputException("looks like a binary file: character " + zero + " is NUL (U+0000)");
    }
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
