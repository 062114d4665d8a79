// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

/**
 * What the segmenter knows of single characters. Supplementary characters are seen as two
 * surrogates, which belong to no class.
 */
final class Characters {

  /** White space of any width, none included: what may stand between sentences. */
  static final int SPACE = 1;

  /** A line break; always {@link #SPACE} too. */
  static final int LINE_BREAK = 1 << 1;

  /** Ends a sentence when white space follows. */
  static final int STOP = 1 << 2;

  /** Ends a sentence whatever follows: marks of scripts that put no blank behind them. */
  static final int FREE_STOP = 1 << 3;

  /** A quotation mark that may close. */
  static final int CLOSING_QUOTE = 1 << 4;

  /** A bracket that closes. */
  static final int CLOSING_BRACKET = 1 << 5;

  /** What may stand before the first word of a sentence: opening marks, dashes. */
  static final int LEADING = 1 << 6;

  /** Combining marks and invisible characters that cling to what they follow. */
  static final int CLINGING = 1 << 7;

  /** Either kind of stop. */
  static final int ANY_STOP = STOP | FREE_STOP;

  private static final byte[] CLASSES = classes();

  private Characters() {}

  /** Returns the classes of a character as a set of bits. */
  static int classes(char character) {
    return CLASSES[character];
  }

  static boolean is(char character, int wanted) {
    return (CLASSES[character] & wanted) != 0;
  }

  static boolean isSpace(char character) {
    return is(character, SPACE);
  }

  static int skipSpace(String text, int from, int end) {
    int position = from;
    while (position < end && isSpace(text.charAt(position))) {
      position++;
    }
    return position;
  }

  static int trimEnd(String text, int start, int end) {
    int position = end;
    while (position > start && isSpace(text.charAt(position - 1))) {
      position--;
    }
    return position;
  }

  /** Tells whether a code point is a pictograph, as put behind a sentence in informal text. */
  static boolean isPictograph(int codePoint) {
    return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x2600 && codePoint <= 0x27BF && codePoint != 0x2794);
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) byType((char) i);
    }
    mark(classes, "\u180E\u200B\u2060\uFEFF\u0085", SPACE);
    mark(classes, "\n\r\u000B\f\u0085\u2028\u2029", SPACE | LINE_BREAK);
    mark(classes, ".!?\u2026\u203C\u203D\u2047\u2048\u2049\u037E", STOP);
    mark(classes, "\u3002\uFF01\uFF1F\uFF61\uFE52\uFF0E", FREE_STOP);
    mark(classes, "\u0964\u0965\u0589\u1362\u1367\u104B\u17D4\u06D4\u061F", FREE_STOP);
    mark(classes, "\"'\u2019\u201D\u00BB\u203A\u201C\u2018\u00AB\u2039", CLOSING_QUOTE);
    mark(classes, "\u300D\u300F\u301E\u301F\uFF02\uFF63", CLOSING_QUOTE);
    mark(classes, ")]}\uFF09\u3011\u300B\u3009\u3015", CLOSING_BRACKET);
    mark(classes, "\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F", LEADING);
    mark(classes, "\u00AB\u00BB\u2039\u203A\u300C\u300E\uFF02\uFF62", LEADING);
    mark(classes, "([{\uFF08\u3010\u300A\u3008\u3014\u00BF\u00A1", LEADING);
    mark(classes, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2022*", LEADING);
    return classes;
  }

  private static int byType(char character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.CONTROL -> Character.isWhitespace(character) ? SPACE : 0;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> CLINGING;
      default -> 0;
    };
  }

  private static void mark(byte[] classes, String characters, int added) {
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      int kept = added == SPACE || added == (SPACE | LINE_BREAK) ? 0 : classes[character];
      int before = added == FREE_STOP ? kept & ~STOP : kept;
      classes[character] = (byte) (before | added);
    }
  }
}
