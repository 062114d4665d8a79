// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.token.Tokens;

/** What stands between two words that follow each other. */
enum Gap {
  /** White space, or nothing. */
  SPACE,
  /** A hyphen without spaces. */
  HYPHEN,
  /** A dot: after an initial or an abbreviation. */
  DOT,
  /** An ampersand. */
  AMPERSAND,
  /** A comma. */
  COMMA,
  /** An opening bracket. */
  BRACKET,
  /** The second word begins a sentence, a quotation or what follows a colon. */
  START,
  /** Anything else. */
  BREAK;

  private static final int LONGEST = 40;

  /** Tells whether the words of one gazetteer form may be so joined. */
  boolean joinsForm() {
    return this == SPACE || this == HYPHEN || this == DOT || this == AMPERSAND;
  }

  /** Looks at the text between two tokens. */
  static Gap between(Tokens tokens, int before, int after) {
    String text = tokens.text();
    int start = tokens.end(before);
    int end = tokens.start(after);
    if (end - start == 1 && text.charAt(start) == ' ') {
      return SPACE;
    }
    return end - start > LONGEST ? START : read(text, start, end);
  }

  private static Gap read(String text, int start, int end) {
    Gap found = SPACE;
    int lines = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (!Character.isWhitespace(c) && c != '\u00A0') {
        found = found == SPACE ? of(c, end - start) : join(found, of(c, end - start));
      }
    }
    return lines > 1 ? START : found;
  }

  private static Gap join(Gap first, Gap second) {
    if (first == START || second == START) {
      return START;
    }
    // "Jr., the": the comma decides; all other company of signs separates.
    return first == DOT && second == COMMA ? COMMA : BREAK;
  }

  private static Gap of(char c, int length) {
    return switch (c) {
      case '-', '\u2010', '\u2011' -> length == 1 ? HYPHEN : START;
      case '.' -> DOT;
      case '&' -> AMPERSAND;
      case ',' -> COMMA;
      case '(', '[' -> BRACKET;
      case ':', '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u2018', '`', '!', '?', '\u2026' ->
          START;
      case '\u2013', '\u2014', '\u2022', '|', '*' -> START;
      default -> BREAK;
    };
  }
}
