// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

/**
 * Text that every document can carry: what XML 1.0 does not allow becomes U+FFFD.
 *
 * <p>These are the control characters other than tab, line feed and carriage return, halves of
 * surrogate pairs, U+FFFE and U+FFFF. One code unit stands for one, so that positions stay as they
 * were.
 */
final class LegalText {

  static final char REPLACEMENT = '\uFFFD';

  private LegalText() {}

  /** Returns the text itself if all of it is legal. */
  static String of(String text) {
    int clean = 0;
    while (clean < text.length() && isLegal(text, clean)) {
      clean++;
    }
    return clean == text.length() ? text : replaced(text, clean);
  }

  private static String replaced(String text, int clean) {
    StringBuilder legal = new StringBuilder(text.length()).append(text, 0, clean);
    for (int i = clean; i < text.length(); i++) {
      legal.append(isLegal(text, i) ? text.charAt(i) : REPLACEMENT);
    }
    return legal.toString();
  }

  private static boolean isLegal(String text, int index) {
    char c = text.charAt(index);
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c < '\uFFFE';
  }
}
