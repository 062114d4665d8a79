// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a word to the form under which its spellings meet: lower case, compatibility characters
 * replaced, diacritics dropped, apostrophes plain, invisible characters removed.
 *
 * <p>Locale-independent; text beyond the plain Latin range goes through {@link Normalizer}.
 */
public final class Folding {

  private Folding() {}

  /**
   * Folds a word.
   *
   * @param text the text that holds the word
   * @param start where the word starts
   * @param end where it ends
   * @return the folded form; empty only for a word of invisible characters
   */
  public static String fold(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return foldUnicode(text.substring(start, end));
      }
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String foldUnicode(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(codePoint -> append(folded, codePoint));
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder folded, int codePoint) {
    switch (codePoint) {
      case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u00B4', '\u2032' -> folded.append('\'');
      case '\u00DF', '\u1E9E' -> folded.append("ss");
      case '\u00E6', '\u00C6' -> folded.append("ae");
      case '\u0153', '\u0152' -> folded.append("oe");
      case '\u00F8', '\u00D8' -> folded.append('o');
      case '\u0142', '\u0141' -> folded.append('l');
      case '\u0111', '\u0110', '\u00F0', '\u00D0' -> folded.append('d');
      case '\u0131' -> folded.append('i');
      default -> {
        if (!isInvisible(codePoint)) {
          folded.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || type == Character.CONTROL || isDiacritic(codePoint);
  }

  /** The diacritics of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters. */
  private static boolean isDiacritic(int codePoint) {
    return (codePoint >= 0x0300 && codePoint <= 0x036F)
        || (codePoint >= 0x1AB0 && codePoint <= 0x1AFF)
        || (codePoint >= 0x1DC0 && codePoint <= 0x1DFF)
        || (codePoint >= 0x20D0 && codePoint <= 0x20FF);
  }
}
