// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;

/**
 * The text of an article as the readers of quantities and times see it: words, numbers and signs in
 * parallel arrays, the same however the text was cut into tokens.
 *
 * <p>"Su-24" is three atoms and "$5m" is three atoms whether they are one token, two, or one with a
 * sign between tokens. Every access outside the array answers harmlessly, so that grammars may look
 * around freely.
 */
final class Atoms {

  static final byte WORD = 0;
  static final byte NUMBER = 1;

  /** Letters and digits mixed, or digits that are no number: "A380", "3.5.1". */
  static final byte CODE = 2;

  /** One character that is neither a letter nor a digit. */
  static final byte SIGN = 3;

  /** A sentence starts here; covers no text. */
  static final byte BREAK = 4;

  static final byte GROUPED = 1;
  static final byte FRACTIONAL = 2;
  static final byte LEADING_ZERO = 4;
  static final byte CAPITAL = 8;
  static final byte UPPER = 16;

  /** "21st". */
  static final byte ORDINAL = 32;

  /** "1990s". */
  static final byte PLURAL = 64;

  private static final char NO_SIGN = '\0';

  private final String text;
  private byte[] kinds;
  private byte[] traits;
  private int[] starts;
  private int[] ends;
  private int[] tokens;
  private double[] values;
  private FigureWord[] words;
  private int size;

  private Atoms(String text, int expected) {
    this.text = text;
    kinds = new byte[expected];
    traits = new byte[expected];
    starts = new int[expected];
    ends = new int[expected];
    tokens = new int[expected];
    values = new double[expected];
    words = new FigureWord[expected];
  }

  /** Reads the atoms of an article. */
  static Atoms of(Tokens tokens) {
    Atoms atoms = new Atoms(tokens.text(), 8 + tokens.size() * 5 / 4);
    new AtomLexer(tokens, atoms).read();
    return atoms;
  }

  void add(byte kind, int trait, int start, int end, int token, double value, FigureWord word) {
    if (size == kinds.length) {
      grow();
    }
    kinds[size] = kind;
    traits[size] = (byte) trait;
    starts[size] = start;
    ends[size] = end;
    tokens[size] = token;
    values[size] = value;
    words[size] = word;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    kinds = Arrays.copyOf(kinds, capacity);
    traits = Arrays.copyOf(traits, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    tokens = Arrays.copyOf(tokens, capacity);
    values = Arrays.copyOf(values, capacity);
    words = Arrays.copyOf(words, capacity);
  }

  /** Adds a sentence break in front of the signs that touch the place where the text goes on. */
  void addBreak(int position) {
    int at = size;
    int edge = position;
    while (at > 0 && at > size - 4 && kinds[at - 1] == SIGN && ends[at - 1] == edge && opens(at)) {
      edge = starts[--at];
    }
    add(BREAK, 0, edge, edge, -1, 0, FigureWord.NONE);
    for (int i = size - 1; i > at; i--) {
      swap(i, i - 1);
    }
  }

  private boolean opens(int after) {
    char sign = text.charAt(starts[after - 1]);
    return !UnitWords.currency(sign).isEmpty() || sign == '~' || sign == '+' || sign == '-';
  }

  private void swap(int i, int j) {
    byte kind = kinds[i];
    kinds[i] = kinds[j];
    kinds[j] = kind;
    int start = starts[i];
    starts[i] = starts[j];
    starts[j] = start;
    int end = ends[i];
    ends[i] = ends[j];
    ends[j] = end;
    int token = tokens[i];
    tokens[i] = tokens[j];
    tokens[j] = token;
  }

  int size() {
    return size;
  }

  private boolean has(int atom) {
    return atom >= 0 && atom < size;
  }

  byte kind(int atom) {
    return has(atom) ? kinds[atom] : BREAK;
  }

  boolean isNumber(int atom) {
    return kind(atom) == NUMBER;
  }

  boolean isWord(int atom) {
    return kind(atom) == WORD;
  }

  boolean trait(int atom, byte trait) {
    return has(atom) && (traits[atom] & trait) != 0;
  }

  /** Returns the number that an atom of digits stands for. */
  double value(int atom) {
    return values[atom];
  }

  /** Returns what a word can mean; nothing for other atoms. */
  FigureWord word(int atom) {
    return has(atom) ? words[atom] : FigureWord.NONE;
  }

  boolean is(int atom, long role) {
    return has(atom) && words[atom].is(role);
  }

  /** Returns the character of a sign; NUL for other atoms. */
  char sign(int atom) {
    return kind(atom) == SIGN ? text.charAt(starts[atom]) : NO_SIGN;
  }

  /** Tells whether an atom is a hyphen, a minus or a dash. */
  boolean isDash(int atom) {
    return switch (sign(atom)) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> true;
      default -> false;
    };
  }

  /** Tells whether nothing stands between an atom and the one before it. */
  boolean touches(int atom) {
    return has(atom) && atom > 0 && kinds[atom] != BREAK && starts[atom] == ends[atom - 1];
  }

  /** Returns the token that an atom is part of; -1 if it stands between tokens. */
  int token(int atom) {
    return has(atom) ? tokens[atom] : -1;
  }

  int start(int atom) {
    return starts[atom];
  }

  int length(int atom) {
    return has(atom) ? ends[atom] - starts[atom] : 0;
  }

  /** Tells whether an atom is a word, compared without regard to ASCII case. */
  boolean reads(int atom, String word) {
    return isWord(atom)
        && length(atom) == word.length()
        && text.regionMatches(true, starts[atom], word, 0, word.length());
  }

  /** Returns the first token of the atoms {@code [first, end)}; -1 if they have none. */
  int firstToken(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens[i] >= 0) {
        return tokens[i];
      }
    }
    return -1;
  }

  /** Returns the index after the last token of the atoms {@code [first, end)}; 0 if none. */
  int endToken(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      if (tokens[i] >= 0) {
        return tokens[i] + 1;
      }
    }
    return 0;
  }

  String surface(int atom) {
    return text.substring(starts[atom], ends[atom]);
  }
}
