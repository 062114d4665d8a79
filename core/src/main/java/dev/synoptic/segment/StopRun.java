// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

/**
 * The marks around the end of a sentence: stops, and the closing marks, footnote numbers and
 * pictographs that cling to them. One instance reads many runs, one after the other.
 */
final class StopRun {

  private static final int CLOSING = Characters.CLOSING_QUOTE | Characters.CLOSING_BRACKET;
  private static final String EITHER_WAY = "\u201C\u2018\u00AB\u2039\u00BB\u203A\"'";
  private static final int LONGEST_NOTE = 4;

  private final String text;
  private int start;
  private int position;
  private int end;
  private int points;
  private boolean other;
  private boolean free;
  private boolean quote;

  StopRun(String text) {
    this.text = text;
  }

  /** Reads the run whose first stop is at {@code from}. */
  void read(int from, int limit) {
    start = from;
    position = from;
    end = limit;
    points = 0;
    other = false;
    free = false;
    quote = false;
    while (position < end && step()) {
      // each step takes at least one character
    }
  }

  int start() {
    return start;
  }

  /** Returns the index after the run. */
  int end() {
    return position;
  }

  /** Tells whether a stop of the run needs no white space behind it. */
  boolean isFree() {
    return free;
  }

  boolean hasQuote() {
    return quote;
  }

  /** Tells whether the only stop is one full stop. */
  boolean isFullStop() {
    return points == 1 && !other;
  }

  boolean isEllipsis() {
    return points > 1 && !other;
  }

  private boolean step() {
    char character = text.charAt(position);
    int classes = Characters.classes(character);
    if ((classes & Characters.ANY_STOP) != 0) {
      count(character, classes);
      position++;
      return true;
    }
    if ((classes & Characters.CLINGING) != 0) {
      position++;
      return true;
    }
    if ((classes & CLOSING) != 0) {
      return close(character, classes);
    }
    if ((classes & Characters.SPACE) != 0) {
      return spaced();
    }
    return character == '[' && note();
  }

  private void count(char character, int classes) {
    points += character == '.' ? 1 : character == '\u2026' ? 3 : 0;
    free |= (classes & Characters.FREE_STOP) != 0;
    other |= character != '.' && character != '\u2026';
  }

  /** A mark that may also open closes only where no word follows it at once. */
  private boolean close(char character, int classes) {
    boolean word = position + 1 < end && Character.isLetterOrDigit(text.charAt(position + 1));
    if (word && EITHER_WAY.indexOf(character) >= 0) {
      return false;
    }
    quote |= (classes & Characters.CLOSING_QUOTE) != 0;
    position++;
    return true;
  }

  /** Behind one blank: the next point of ". . .", a spaced closing guillemet, a pictograph. */
  private boolean spaced() {
    int next = position + 1;
    if (next >= end) {
      return false;
    }
    char character = text.charAt(next);
    if (character == '.' && points > 0 && isOver(next + 1)) {
      position = next;
      return true;
    }
    if ((character == '\u00BB' || character == '\u203A') && isOver(next + 1)) {
      quote = true;
      position = next + 1;
      return true;
    }
    return pictographs(next);
  }

  private boolean isOver(int index) {
    return index >= end || !Character.isLetterOrDigit(text.charAt(index));
  }

  private boolean pictographs(int from) {
    int index = from;
    while (index < end) {
      int codePoint = text.codePointAt(index);
      boolean clings = codePoint <= 0xFFFF && Characters.is((char) codePoint, Characters.CLINGING);
      if (!Characters.isPictograph(codePoint) && !(clings && index > from)) {
        break;
      }
      index += Character.charCount(codePoint);
    }
    if (index == from || (index < end && !Characters.isSpace(text.charAt(index)))) {
      return false;
    }
    position = index;
    return true;
  }

  /** A footnote number such as "[2]". */
  private boolean note() {
    int index = position + 1;
    while (index < end && index - position <= LONGEST_NOTE && Lines.isDigit(text.charAt(index))) {
      index++;
    }
    if (index == position + 1 || index >= end || text.charAt(index) != ']') {
      return false;
    }
    position = index + 1;
    return true;
  }
}
