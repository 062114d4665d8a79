// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text of an article as CommonMark that shows it and does nothing else.
 *
 * <p>Every character that could mean something is escaped; white space becomes single blanks, and
 * what XML 1.0 does not allow U+FFFD, other control characters too. Marks that order the direction
 * of text about are dropped, and a text with letters that run from right to left is set apart with
 * isolates, so that it can't shift what stands around it.
 */
final class MarkdownText {

  /** What may mean something anywhere; a dollar sign starts a formula on some sites. */
  private static final String SPECIAL = "\\`*_[]<|~$";

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private MarkdownText() {}

  /** Returns a text as part of a line. */
  static String of(String text) {
    return isolated(text, escaped(text));
  }

  /** Returns the name of an article so that it stands out. */
  static String name(String id) {
    String text = of(id);
    return text.isEmpty() ? String.valueOf(LegalText.REPLACEMENT) : "*" + text + "*";
  }

  /** Returns a row of a table, of cells that are Markdown already. */
  static String row(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Returns a text escaped; not yet set apart. */
  static String escaped(String text) {
    String plain = plain(text);
    StringBuilder escaped = new StringBuilder(plain.length() + 8);
    int special = blockStart(plain);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (i == special || SPECIAL.indexOf(c) >= 0 || isSpecial(plain, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Tells whether an address or a character reference may begin. */
  private static boolean isSpecial(String plain, int index) {
    char c = plain.charAt(index);
    char next = index + 1 < plain.length() ? plain.charAt(index + 1) : ' ';
    return (c == '&' && (next == '#' || Character.isLetter(next)))
        || (c == ':' && plain.startsWith("//", index + 1));
  }

  /** Returns what stands for a text, set apart if the text has letters from right to left. */
  static String isolated(String text, String markup) {
    return isRightToLeft(text) ? FIRST_STRONG_ISOLATE + markup + POP_ISOLATE : markup;
  }

  /** Returns a text on one line, without what can't be shown; not escaped. */
  static String plain(String text) {
    String legal = LegalText.of(text);
    StringBuilder plain = new StringBuilder(legal.length());
    boolean blank = false;
    for (int i = 0; i < legal.length(); i++) {
      char c = legal.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!ordersDirection(c)) {
        if (blank && plain.length() > 0) {
          plain.append(' ');
        }
        blank = false;
        plain.append(Character.isISOControl(c) ? LegalText.REPLACEMENT : c);
      }
    }
    return plain.toString();
  }

  private static boolean ordersDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /** Returns where a mark stands that would start a block or underline a heading, or -1. */
  private static int blockStart(String plain) {
    int digits = 0;
    while (digits < plain.length() && plain.charAt(digits) >= '0' && plain.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == plain.length()) {
      return -1;
    }
    if (digits == 0) {
      return "-+=#>".indexOf(plain.charAt(0)) >= 0 ? 0 : -1;
    }
    boolean last = digits + 1 == plain.length() || plain.charAt(digits + 1) == ' ';
    return last && ".)".indexOf(plain.charAt(digits)) >= 0 ? digits : -1;
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
