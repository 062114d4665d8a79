// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * What a word can mean to the readers of quantities and times; one word may have several roles.
 *
 * @param roles the roles, a set of the bits below
 * @param number the number meant, for numerals, magnitudes, ordinals and parts ("third" has 3)
 * @param unit the normal form of the unit, currency or zone meant; empty if none
 * @param calendar number of the month (1-12) or weekday (1-7), or the code of a calendar word
 */
record FigureWord(long roles, double number, String unit, int calendar) {

  static final long ONES = 1;
  static final long TEEN = 1 << 1;
  static final long TENS = 1 << 2;
  static final long HUNDRED = 1 << 3;
  static final long MAGNITUDE = 1 << 4;
  static final long DOZEN = 1 << 5;
  static final long VAGUE = 1 << 6;
  static final long HALF = 1 << 7;
  static final long PART = 1 << 8;
  static final long ORDINAL = 1 << 9;
  static final long ARTICLE = 1 << 10;
  static final long AND = 1 << 11;
  static final long OR = 1 << 12;
  static final long TO = 1 << 13;
  static final long OF = 1 << 14;
  static final long UNIT = 1 << 15;

  /** An abbreviation that is read as such only when it touches the figure ("5in"). */
  static final long ATTACHED = 1 << 16;

  static final long CURRENCY = 1 << 17;

  /** A currency code; read as such in capitals only. */
  static final long CODE = 1 << 18;

  /** Tells whose dollar: "US", "Australian". */
  static final long DOLLAR = 1 << 19;

  /** A few, several: makes the magnitude behind it vague. */
  static final long FEW = 1 << 20;

  static final long COUPLE = 1 << 21;

  /** Ends the noun phrase behind a figure. */
  static final long STOP = 1 << 22;

  /** Stands in front of a number that only identifies ("Flight 12"). */
  static final long LABEL = 1 << 23;

  /** A verb of change: "rose 2 to 5" is no range. */
  static final long MOVE = 1 << 24;

  /** Counts without the form of a plural ("people", "dead"). */
  static final long COUNTED = 1 << 25;

  /** Makes a bound or an estimate, alone or with its neighbours. */
  static final long CUE = 1 << 26;

  /** Precedes a noun and is never counted itself ("more", "senior"). */
  static final long MODIFIER = 1 << 27;

  static final long MONTH = 1 << 28;
  static final long WEEKDAY = 1 << 29;
  static final long PERIOD = 1L << 30;
  static final long RELATIVE = 1L << 31;
  static final long DAY_PART = 1L << 32;
  static final long ZONE = 1L << 33;
  static final long MERIDIEM = 1L << 34;
  static final long FUTURE = 1L << 35;

  /** A preposition that fits in front of a date. */
  static final long DATED = 1L << 36;

  static final long LAST = 1L << 37;
  static final long THIS = 1L << 38;
  static final long NEXT = 1L << 39;

  /** A short or ambiguous calendar word that needs a neighbour to be one ("Sat", "may"). */
  static final long DOUBTFUL = 1L << 40;

  static final long AGO = 1L << 41;
  static final long LENGTH = 1L << 42;

  /** A result follows: "a 62-43 vote" is no range. */
  static final long RESULT = 1L << 43;

  static final long TEMPERATURE = 1L << 44;
  static final long DURATION = 1L << 45;

  /** "between" and "from", which announce two figures. */
  static final long BETWEEN = 1L << 46;

  static final long FROM = 1L << 47;
  static final long AGED = 1L << 48;
  static final long NOON = 1L << 49;
  static final long SQUARE = 1L << 50;

  /** A verb of saying: the day behind it is past. */
  static final long SAID = 1L << 51;

  static final long NUMERAL = ONES | TEEN | TENS;

  static final FigureWord NONE = new FigureWord(0, 0, "", 0);

  boolean is(long role) {
    return (roles & role) != 0;
  }

  /** Returns both words in one: the roles of both, the other's data where this has none. */
  FigureWord and(FigureWord other) {
    return new FigureWord(
        roles | other.roles,
        number != 0 ? number : other.number,
        unit.isEmpty() ? other.unit : unit,
        calendar != 0 ? calendar : other.calendar);
  }
}
