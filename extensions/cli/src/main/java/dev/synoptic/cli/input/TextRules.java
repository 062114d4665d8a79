// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

/** What every article's text must be, wherever it comes from. */
final class TextRules {

  private TextRules() {}

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
