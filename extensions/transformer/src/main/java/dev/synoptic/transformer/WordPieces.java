// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the pieces of a vocabulary: words at white space and punctuation, each word into
 * the longest pieces from left to right.
 *
 * <p>The method is that of BERT: Devlin and others, "BERT: Pre-training of Deep Bidirectional
 * Transformers for Language Understanding", NAACL 2019, after Schuster and Nakajima, "Japanese and
 * Korean voice search", ICASSP 2012. The names of special pieces have no power in a text. Time is
 * linear in the length of the text: words of more than a hundred characters are not cut.
 */
final class WordPieces {

  private static final int LONGEST_WORD = 100;
  private static final String CONTINUED = "##";

  private final Vocabulary vocabulary;
  private int[] pieces = new int[64];
  private int size;

  private WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the numbers of a text's pieces, without those that begin and end a passage. */
  static int[] of(String text, Vocabulary vocabulary) {
    WordPieces cutter = new WordPieces(vocabulary);
    cutter.cut(cutter.prepare(text));
    return Arrays.copyOf(cutter.pieces, cutter.size);
  }

  private String prepare(String text) {
    StringBuilder clean = new StringBuilder(text.length() + 16);
    text.codePoints().filter(c -> !isControl(c)).forEach(c -> addClean(c, clean));
    return clean.toString();
  }

  private void addClean(int c, StringBuilder out) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      out.append(' ');
    } else if (c < 128 || !vocabulary.stripAccents()) {
      out.appendCodePoint(c);
    } else {
      addWithoutAccents(c, out);
    }
  }

  /** One by one, because putting a long run of accents in order takes more than linear time. */
  private static void addWithoutAccents(int c, StringBuilder out) {
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(out::appendCodePoint);
  }

  /** Half a surrogate pair is no character. */
  private static boolean isControl(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x3400
        && ((c >= 0x4E00 && c <= 0x9FFF)
            || c <= 0x4DBF
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0x20000 && c <= 0x2A6DF)
            || (c >= 0x2A700 && c <= 0x2CEAF)
            || (c >= 0x2F800 && c <= 0x2FA1F));
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private void cut(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == ' ' || isIdeograph(c) || isPunctuation(c)) {
        addWord(text, start, i);
        if (c != ' ') {
          addWord(text, i, next);
        }
        start = next;
      }
      i = next;
    }
    addWord(text, start, text.length());
  }

  private void addWord(String text, int start, int end) {
    if (start == end) {
      return;
    }
    String word = text.substring(start, end);
    String cased = vocabulary.lowerCase() ? lowerCase(word) : word;
    int before = size;
    if (cased.codePointCount(0, cased.length()) > LONGEST_WORD || !addPieces(cased)) {
      size = before;
      add(vocabulary.unknown());
    }
  }

  /** Letter by letter, because models do not know that a final sigma is another letter. */
  private static String lowerCase(String word) {
    if (word.chars().allMatch(c -> c < 128)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(word.length());
    word.codePoints().forEach(c -> lower.append(Character.toString(c).toLowerCase(Locale.ROOT)));
    return lower.toString();
  }

  /** Adds the pieces of a word; tells whether it has any all the way. */
  private boolean addPieces(String word) {
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      Integer number = piece(word, start, end);
      while (number == null && end > start) {
        end = word.offsetByCodePoints(end, -1);
        number = end > start ? piece(word, start, end) : null;
      }
      if (number == null) {
        return false;
      }
      add(number);
      start = end;
    }
    return true;
  }

  private @Nullable Integer piece(String word, int start, int end) {
    String part = word.substring(start, end);
    return vocabulary.pieces().get(start == 0 ? part : CONTINUED + part);
  }

  private void add(int piece) {
    if (size == pieces.length) {
      pieces = Arrays.copyOf(pieces, size * 2);
    }
    pieces[size++] = piece;
  }
}
