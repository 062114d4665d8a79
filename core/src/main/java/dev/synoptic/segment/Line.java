// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line or sentence as the roles see it: its words and its folded text.
 *
 * <p>Only made for short stretches; long ones are prose.
 */
final class Line {

  /** Longer stretches are prose; in characters. */
  static final int LONGEST = 300;

  private final String text;
  private final String firstWord;
  private final boolean terminated;
  private final boolean bullet;
  private @Nullable String folded;
  private String @Nullable [] words;

  private Line(String text, boolean bullet) {
    this.text = text;
    this.firstWord = fold(firstWord(text));
    this.terminated = Lines.isTerminated(text, 0, text.length());
    this.bullet = bullet;
  }

  /** Reads {@code [start, end)} of a text; a leading bullet is left out of the words. */
  static Line of(String text, int start, int end) {
    boolean bullet = Lines.isBullet(text, start, end);
    int from = start;
    if (bullet) {
      int enumerator = Lines.enumeratorEnd(text, start, end);
      from = Characters.skipSpace(text, enumerator > start ? enumerator : start + 1, end);
    }
    return new Line(text.substring(from < end ? from : start, end), bullet);
  }

  /** Returns the line without its bullet. */
  String text() {
    return text;
  }

  /** Returns the line in lower case, with single blanks and plain apostrophes. */
  String folded() {
    String known = folded;
    if (known == null) {
      known = fold(text);
      folded = known;
    }
    return known;
  }

  /** Returns the first word in lower case, up to a blank or a colon. */
  String firstWord() {
    return firstWord;
  }

  /** Returns the words as they stand, with the marks around them. */
  String[] words() {
    String[] known = words;
    if (known == null) {
      known = split(text);
      words = known;
    }
    return known;
  }

  boolean isTerminated() {
    return terminated;
  }

  boolean isBullet() {
    return bullet;
  }

  /** Tells whether the line has a letter or a digit. */
  boolean hasWords() {
    int position = 0;
    while (position < text.length()) {
      int codePoint = text.codePointAt(position);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      position += Character.charCount(codePoint);
    }
    return false;
  }

  boolean hasQuote() {
    for (int i = 0; i < text.length(); i++) {
      if ("\"\u201C\u201D\u201E\u00AB".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the characters before the first blank or colon. */
  static String firstWord(String line) {
    int end = 0;
    while (end < line.length()
        && !Characters.isSpace(line.charAt(end))
        && line.charAt(end) != ':') {
      end++;
    }
    return line.substring(0, end);
  }

  private static String fold(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!Characters.isSpace(character)) {
        folded[length++] = character == '\u2019' ? '\'' : Character.toLowerCase(character);
      } else if (length > 0 && folded[length - 1] != ' ') {
        folded[length++] = ' ';
      }
    }
    return new String(folded, 0, length);
  }

  private static String[] split(String text) {
    List<String> words = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      int end = position;
      while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
        end++;
      }
      words.add(text.substring(position, end));
      position = Characters.skipSpace(text, end, text.length());
    }
    return words.toArray(String[]::new);
  }
}
