// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import dev.synoptic.model.Span;

/**
 * The signs that stand at a number and are no part of a word: currencies, percent, minus, more and
 * less than. Two numbers with other signs are not the same, though their digits are.
 */
public final class NumberSigns {

  private static final String MARKS = "%\u2030<>\u2264\u2265\u00B1+\u2212";

  /** How far from a number its signs are looked for. */
  private static final int REACH = 8;

  private NumberSigns() {}

  /**
   * Returns the signs at a token, whichever side of it they stand on.
   *
   * @param tokens the tokens of an article
   * @param token index of the token
   * @return the signs in ascending order, a hyphen for any minus; empty if there is none, and for a
   *     token without digits
   */
  public static String at(Tokens tokens, int token) {
    if (!tokens.is(token, Tokens.NUMERIC)) {
      return "";
    }
    Span span = span(tokens, token);
    if (span.start() == tokens.start(token) && span.end() == tokens.end(token)) {
      return "";
    }
    String text = tokens.text();
    StringBuilder signs = new StringBuilder();
    collect(text, span.start(), tokens.start(token), signs);
    collect(text, tokens.end(token), span.end(), signs);
    return signs
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns the place of a token with the signs at it. */
  public static Span span(Tokens tokens, int token) {
    if (!tokens.is(token, Tokens.NUMERIC)) {
      return tokens.span(token, token + 1);
    }
    int low = token > 0 ? tokens.end(token - 1) : 0;
    int high = token + 1 < tokens.size() ? tokens.start(token + 1) : tokens.text().length();
    int start = start(tokens.text(), Math.max(low, tokens.start(token) - REACH), tokens, token);
    int end = end(tokens.text(), Math.min(high, tokens.end(token) + REACH), tokens, token);
    return new Span(start, end);
  }

  private static int start(String text, int low, Tokens tokens, int token) {
    int start = tokens.start(token);
    for (int i = start - 1; i >= low; i--) {
      char c = text.charAt(i);
      boolean minus = c == '-' && i + 1 == start && (i == 0 || isOpen(text.charAt(i - 1)));
      if (isSign(c) || minus) {
        start = i;
      } else if (c != ' ' && c != '\u00A0') {
        return start;
      }
    }
    return start;
  }

  /** A sign between two numbers belongs to the one that it touches. */
  private static int end(String text, int high, Tokens tokens, int token) {
    int end = tokens.end(token);
    for (int i = end; i < high; i++) {
      char c = text.charAt(i);
      boolean last = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (isTrailing(c) && last) {
        end = i + 1;
      } else if (c != ' ' && c != '\u00A0') {
        return end;
      }
    }
    return end;
  }

  private static void collect(String text, int from, int to, StringBuilder signs) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isSign(c) || c == '-') {
        signs.append(c == '\u2212' ? '-' : c);
      }
    }
  }

  private static boolean isSign(char c) {
    return c > ' ' && (MARKS.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static boolean isTrailing(char c) {
    return c == '%' || c == '\u2030' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /**
   * A hyphen that touches a number is a minus behind a blank or a bracket; behind a word or a
   * number it joins, and between blanks it is a dash.
   */
  private static boolean isOpen(char before) {
    return Character.isWhitespace(before) || before == '\u00A0' || before == '(' || isSign(before);
  }
}
