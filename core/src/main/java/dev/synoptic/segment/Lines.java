// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

/** Questions about the shape of one line. */
final class Lines {

  private static final String BULLETS =
      "-\u2013\u2014*\u2022\u00B7\u2023\u25AA\u25CF\u25E6\u25A0\u25BA";

  private Lines() {}

  /** Tells whether a line begins like an item of a list: a bullet, a number, a letter. */
  static boolean isBullet(String text, int start, int end) {
    int mark = start;
    if (mark < end && BULLETS.indexOf(text.charAt(mark)) >= 0) {
      return mark + 1 < end && Characters.isSpace(text.charAt(mark + 1));
    }
    return enumeratorEnd(text, start, end) > start;
  }

  /** Returns the end of a leading "1.", "12)" or "a)", or {@code start} where there is none. */
  static int enumeratorEnd(String text, int start, int end) {
    int position = start;
    while (position < end && position - start < 3 && isDigit(text.charAt(position))) {
      position++;
    }
    boolean letter = position == start && start < end && Character.isLetter(text.charAt(start));
    position += letter ? 1 : 0;
    if (position == start || position + 1 >= end) {
      return start;
    }
    char mark = text.charAt(position);
    boolean marked = mark == ')' || (mark == '.' && !letter);
    return marked && Characters.isSpace(text.charAt(position + 1)) ? position + 1 : start;
  }

  /**
   * Tells whether the last visible character, closing marks aside, ends a sentence. A dotted
   * acronym's full stop does not.
   */
  static boolean isTerminated(String text, int start, int end) {
    int position = end;
    while (position > start && isClosing(text.charAt(position - 1))) {
      position--;
    }
    if (position == start || !Characters.is(text.charAt(position - 1), Characters.ANY_STOP)) {
      return false;
    }
    return !(text.charAt(position - 1) == '.' && endsInAcronym(text, start, position));
  }

  private static boolean endsInAcronym(String text, int start, int end) {
    return end - start >= 4
        && Character.isUpperCase(text.charAt(end - 2))
        && text.charAt(end - 3) == '.'
        && Character.isUpperCase(text.charAt(end - 4));
  }

  private static boolean isClosing(char character) {
    return Characters.is(
        character,
        Characters.CLOSING_QUOTE
            | Characters.CLOSING_BRACKET
            | Characters.CLINGING
            | Characters.SPACE);
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
