// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.clause;

import dev.synoptic.analysis.token.Tokens;

/** What stands between two words. */
enum Gap {
  /** Nothing that separates. */
  NONE,
  /** A comma. */
  COMMA,
  /** A mark that ends a clause: a semicolon, a colon, a dash, a bracket, a quotation mark. */
  BREAK;

  private static final String BREAKS = ";()[]\"\u2014\u2013\u201c\u201d\u201e\u00ab\u00bb!?\u2026";
  private static final int LONGEST = 40;

  /** Returns what stands before a token, punctuation tokens included. */
  static Gap before(Tokens tokens, int first, int token) {
    int word = token - 1;
    while (word > first && tokens.is(word, Tokens.PUNCTUATION)) {
      word--;
    }
    int to = tokens.start(token);
    return between(tokens.text(), Math.max(tokens.end(word), to - LONGEST), to);
  }

  private static Gap between(String text, int from, int to) {
    Gap gap = NONE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (BREAKS.indexOf(c) >= 0 || isColon(text, to, i) || isDash(text, from, to, i)) {
        return BREAK;
      }
      gap = c == ',' ? COMMA : gap;
    }
    return gap;
  }

  /** A colon inside a time or a score separates nothing. */
  private static boolean isColon(String text, int to, int i) {
    return text.charAt(i) == ':' && to - i > 1;
  }

  /** A hyphen between blanks stands for a dash. */
  private static boolean isDash(String text, int from, int to, int i) {
    return text.charAt(i) == '-'
        && i > from
        && i + 1 < to
        && Character.isWhitespace(text.charAt(i - 1))
        && Character.isWhitespace(text.charAt(i + 1));
  }
}
