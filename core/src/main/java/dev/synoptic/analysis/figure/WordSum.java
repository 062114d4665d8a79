// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/** Adds up a number in words: "two million three hundred and five thousand", "a dozen". */
final class WordSum {

  private static final long SCALES = FigureWord.HUNDRED | FigureWord.MAGNITUDE | FigureWord.DOZEN;

  private final Atoms atoms;
  private int at;
  private double total;
  private double current;
  private double mantissa;
  private double scale = 1;
  private double lastMagnitude = Double.POSITIVE_INFINITY;

  /** How much may still be added to the current part: 9 after "twenty", 99 after "hundred". */
  private double room = Double.POSITIVE_INFINITY;

  /** Starts at a numeral, or at an article in front of a hundred, a dozen or a magnitude. */
  WordSum(Atoms atoms, int start) {
    this.atoms = atoms;
    this.at = start;
    if (atoms.is(start, FigureWord.ARTICLE)) {
      at++;
      at += atoms.isDash(at) ? 1 : 0;
      current = 1;
      mantissa = 1;
      room = 0;
    }
    read();
  }

  double value() {
    return total + current;
  }

  int end() {
    return at;
  }

  double mantissa() {
    return scale == 1 ? value() : mantissa;
  }

  /** Returns the magnitude that the number ends with; 1 if it ends with none. */
  double scale() {
    return scale;
  }

  private void read() {
    boolean more = true;
    while (more) {
      int next = at + (joins(at) ? 1 : 0);
      FigureWord word = atoms.word(next);
      more = word.is(FigureWord.NUMERAL) ? add(word) : word.is(SCALES) && multiply(word, next);
      if (more) {
        at = next + 1;
      }
    }
  }

  /** Tells whether a hyphen or an "and" holds two parts together. */
  private boolean joins(int place) {
    if (atoms.isDash(place)) {
      return atoms.touches(place)
          && atoms.touches(place + 1)
          && (room < 10 || atoms.is(place + 1, SCALES));
    }
    return atoms.is(place, FigureWord.AND)
        && (room == 99 || lastMagnitude == 1e3)
        && current % 100 == 0
        && atoms.is(place + 1, FigureWord.NUMERAL);
  }

  private boolean add(FigureWord word) {
    if (word.number() > room || (word.number() == 0 && room < 100)) {
      return false;
    }
    current += word.number();
    room = word.is(FigureWord.TENS) ? 9 : 0;
    scale = 1;
    return true;
  }

  private boolean multiply(FigureWord word, int next) {
    if (current == 0 || atoms.length(next) < 2) {
      return false;
    }
    if (word.is(FigureWord.HUNDRED)) {
      if (current >= 100) {
        return false;
      }
      mantissa = current;
      current *= 100;
      scale = 100;
      room = 99;
      return true;
    }
    return word.is(FigureWord.DOZEN) ? dozens() : magnitude(word.number());
  }

  private boolean dozens() {
    boolean fits = total == 0 && current < 100;
    if (fits) {
      mantissa = current;
      current *= 12;
      scale = 12;
      room = 0;
      lastMagnitude = 0;
    }
    return fits;
  }

  private boolean magnitude(double magnitude) {
    if (magnitude >= lastMagnitude) {
      return false;
    }
    mantissa = current;
    total += current * magnitude;
    current = 0;
    scale = magnitude;
    lastMagnitude = magnitude;
    room = Math.min(magnitude - 1, 999);
    return true;
  }
}
