// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * Decides whether four digits are a year, and reads decades: "in 2022", "the 1990s", "the '90s".
 */
final class YearCues {

  private final Atoms atoms;

  YearCues(Atoms atoms) {
    this.atoms = atoms;
  }

  /** Reads the year or decade at a number; returns {@code at} if it is none. */
  int parse(int at, CalendarFields fields) {
    double value = atoms.value(at);
    if (atoms.trait(at, Atoms.PLURAL)) {
      return decade(at, value, fields);
    }
    boolean digits =
        atoms.length(at) == 4
            && !atoms.trait(at, Atoms.FRACTIONAL)
            && !atoms.trait(at, Atoms.LEADING_ZERO)
            && !atoms.trait(at, Atoms.ORDINAL);
    if (!digits || value < 1000 || value > 2999 || !isYear(at, value)) {
      return at;
    }
    fields.year = (int) value;
    return at + 1;
  }

  private int decade(int at, double value, CalendarFields fields) {
    boolean full = value >= 1000 && value <= 2990 && atoms.length(at) == 5;
    char before = atoms.sign(at - 1);
    boolean shortened =
        value >= 20 && value <= 90 && (before == '\'' || before == '\u2019' || before == '\u2018');
    if (value % 10 != 0 || (!full && !shortened)) {
      return at;
    }
    fields.decade = true;
    fields.year = (int) (full ? value : 1900 + value);
    return at + 1;
  }

  private boolean isYear(int at, double value) {
    if (!UnitWords.currency(atoms.sign(at - 1)).isEmpty() || isMeasured(at + 1)) {
      return false;
    }
    boolean cue = atoms.is(at - 1, FigureWord.DATED) && !atoms.is(at - 1, FigureWord.BETWEEN);
    boolean hyphen = atoms.isDash(at - 1) && atoms.touches(at) && atoms.reads(at - 2, "mid");
    if (hyphen || (cue && value >= 1400 && value < 2200 && !isCount(at))) {
      return true;
    }
    return value >= 1900 && value < 2100 && !isCount(at) && !isBound(at - 1) && !isJoined(at);
  }

  private boolean isJoined(int at) {
    return atoms.touches(at)
        && ((atoms.isDash(at - 1) && !atoms.isNumber(at - 2))
            || atoms.sign(at - 1) == '.'
            || atoms.sign(at - 1) == '#');
  }

  private boolean isMeasured(int next) {
    boolean unit =
        atoms.is(next, FigureWord.UNIT) && !atoms.is(next, FigureWord.STOP | FigureWord.ORDINAL);
    return unit
        || atoms.is(next, FigureWord.MAGNITUDE | FigureWord.CURRENCY | FigureWord.CODE)
        || atoms.sign(next) == '%'
        || atoms.sign(next) == '\u00B0'
        || !UnitWords.currency(atoms.sign(next)).isEmpty()
        || atoms.reads(next, "per");
  }

  /** Tells whether the figure counts people: "2003 people", "1950 dead". */
  private boolean isCount(int at) {
    return atoms.is(at + 1, FigureWord.COUNTED);
  }

  /** Tells whether the word in front bounds an amount: "more than 2000". */
  private boolean isBound(int before) {
    return atoms.reads(before, "than")
        || atoms.reads(before, "least")
        || atoms.reads(before, "nearly")
        || atoms.reads(before, "almost")
        || atoms.reads(before, "some")
        || atoms.reads(before, "over")
        || atoms.is(before, FigureWord.LABEL);
  }
}
