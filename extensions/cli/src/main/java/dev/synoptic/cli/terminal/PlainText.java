// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

import java.util.Locale;

/**
 * Makes any text safe to show: nothing that an article or a file name holds can move the cursor,
 * change colours or turn the reading direction.
 */
public final class PlainText {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int FIRST_JOINER = 0x200C;
  private static final int LAST_DIRECTION_MARK = 0x200F;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private PlainText() {}

  /**
   * Returns a text on one line, without anything that steers a terminal.
   *
   * <p>A run of white space becomes one blank. Control characters, unpaired surrogates and format
   * characters are written as escapes such as {@code \u001b}; only the joiners and marks that
   * scripts and emoji need stay, and soft hyphens and zero-width blanks go.
   *
   * @param text any text
   * @return the text to show
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int next;
    for (int index = 0; index < text.length(); index = next) {
      int character = text.codePointAt(index);
      next = index + Character.charCount(character);
      append(clean, character);
    }
    return clean.toString();
  }

  private static void append(StringBuilder clean, int character) {
    if (isBlank(character)) {
      if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (isDropped(character)) {
      return;
    } else if (isUnsafe(character)) {
      clean.append(String.format(Locale.ROOT, "\\u%04x", character));
    } else {
      clean.appendCodePoint(character);
    }
  }

  private static boolean isBlank(int character) {
    return (Character.isWhitespace(character) && !isSeparator(character))
        || Character.isSpaceChar(character);
  }

  /** The four separators of ASCII count as white space in Java, but are controls. */
  private static boolean isSeparator(int character) {
    return character >= 0x1C && character <= 0x1F;
  }

  private static boolean isDropped(int character) {
    return character == SOFT_HYPHEN
        || character == ZERO_WIDTH_SPACE
        || character == BYTE_ORDER_MARK;
  }

  private static boolean isUnsafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !isHarmlessFormat(character);
      default -> false;
    };
  }

  private static boolean isHarmlessFormat(int character) {
    return (character >= FIRST_JOINER && character <= LAST_DIRECTION_MARK)
        || character == WORD_JOINER;
  }
}
