// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

/**
 * Cuts text of Latin letters and the usual punctuation into words by the word boundary rules of
 * Unicode (UAX #29), as Lucene's tokenizer does, but faster. Text with any other character it
 * leaves to that tokenizer.
 */
final class LatinCutter {

  /** Takes the words. */
  interface Taker {

    /** Takes the word at {@code [start, end)}. */
    void take(int start, int end);
  }

  private static final int LIMIT = 0x250;

  /** Lucene's tokenizer cuts longer words in pieces. */
  private static final int LONGEST = 255;

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 1 << 1;

  /** The low line: part of a word, but no word by itself. */
  private static final byte JOINER = 1 << 2;

  private static final byte INSIDE = LETTER | DIGIT | JOINER;

  /** Joins letters. */
  private static final byte MID_LETTER = 1 << 3;

  /** Joins digits. */
  private static final byte MID_DIGIT = 1 << 4;

  private static final byte UNKNOWN = 1 << 5;

  private static final byte[] KINDS = kinds();

  private LatinCutter() {}

  /**
   * Cuts a stretch of text.
   *
   * @param text the text
   * @param from where to start
   * @param end where to end
   * @param taker takes the words in order
   * @return false if a character is none of those known; words may have been given before
   */
  static boolean cut(String text, int from, int end, Taker taker) {
    int position = from;
    while (position < end) {
      byte kind = kind(text.charAt(position));
      if ((kind & INSIDE) != 0) {
        int start = position;
        position = wordEnd(text, start, end);
        if (position - start > LONGEST) {
          return false;
        }
        if (kind != JOINER || !isJoinersOnly(text, start, position)) {
          taker.take(start, position);
        }
      } else if (kind == UNKNOWN) {
        return false;
      } else {
        position++;
      }
    }
    return true;
  }

  private static int wordEnd(String text, int start, int end) {
    byte last = kind(text.charAt(start));
    int position = start + 1;
    while (position < end) {
      byte kind = kind(text.charAt(position));
      if ((kind & INSIDE) != 0) {
        last = kind;
        position++;
      } else if (joins(last, kind)
          && position + 1 < end
          && kind(text.charAt(position + 1)) == last) {
        position += 2;
      } else {
        return position;
      }
    }
    return position;
  }

  private static boolean joins(byte last, byte kind) {
    return (last == LETTER && (kind & MID_LETTER) != 0)
        || (last == DIGIT && (kind & MID_DIGIT) != 0);
  }

  private static boolean isJoinersOnly(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (kind(text.charAt(i)) != JOINER) {
        return false;
      }
    }
    return true;
  }

  private static byte kind(char character) {
    if (character < LIMIT) {
      return KINDS[character];
    }
    return switch (character) {
      case '\u2018', '\u2019' -> MID_LETTER | MID_DIGIT;
      case '\u201A', '\u201C', '\u201D', '\u201E', '\u2039', '\u203A' -> OTHER;
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> OTHER;
      case '\u2009', '\u2022', '\u2026', '\u20AC' -> OTHER;
      default -> UNKNOWN;
    };
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[LIMIT];
    for (char character = 0; character < LIMIT; character++) {
      kinds[character] = Character.isLetter(character) ? LETTER : OTHER;
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      kinds[digit] = DIGIT;
    }
    kinds['_'] = JOINER;
    kinds[':'] = MID_LETTER;
    kinds['\u00B7'] = MID_LETTER;
    kinds[','] = MID_DIGIT;
    kinds[';'] = MID_DIGIT;
    kinds['.'] = MID_LETTER | MID_DIGIT;
    kinds['\''] = MID_LETTER | MID_DIGIT;
    // An invisible hyphen, and two signs that count as pictographs.
    kinds['\u00AD'] = UNKNOWN;
    kinds['\u00A9'] = UNKNOWN;
    kinds['\u00AE'] = UNKNOWN;
    return kinds;
  }
}
