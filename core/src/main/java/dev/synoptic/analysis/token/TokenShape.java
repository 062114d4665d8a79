// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

/** What a token's letters look like. */
final class TokenShape {

  private TokenShape() {}

  /** Returns the flags of {@link Tokens} that the characters alone decide. */
  static int flags(String text, int start, int end) {
    int letters = 0;
    int upper = 0;
    boolean digit = false;
    boolean capitalized = false;
    int plain = 0;
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        boolean isUpper = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
        capitalized |= letters == 0 && isUpper && i == start;
        upper += isUpper ? 1 : 0;
        letters++;
        plain += codePoint < 0x80 ? 1 : 0;
      }
      digit |= Character.isDigit(codePoint);
      i += Character.charCount(codePoint);
    }
    return (capitalized ? Tokens.CAPITALIZED : 0)
        | (letters > 1 && upper == letters ? Tokens.ALL_CAPS : 0)
        | (plain > 1 && plain == end - start ? Tokens.PLAIN : 0)
        | (digit ? Tokens.NUMERIC : 0)
        | (letters == 0 && !digit ? Tokens.PUNCTUATION : 0);
  }
}
