// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import java.time.YearMonth;

/**
 * Reads dates in digits: "2031-03-27", "2031/03/27", "27.3.2031", "27/3/2031".
 *
 * <p>Between slashes the month comes first, in the American manner, unless only the second number
 * can be the month.
 */
final class NumericDates {

  private NumericDates() {}

  /** Reads the date that starts at an atom; returns {@code at} if none does. */
  static int parse(Atoms atoms, int at, CalendarFields fields) {
    char separator = atoms.sign(at + 1);
    boolean joined =
        (separator == '-' || separator == '/')
            && atoms.touches(at + 1)
            && atoms.touches(at + 2)
            && atoms.isNumber(at + 2);
    if (!joined || !isWhole(atoms, at) || !isWhole(atoms, at + 2)) {
      return at;
    }
    boolean third =
        atoms.sign(at + 3) == separator
            && atoms.touches(at + 3)
            && atoms.touches(at + 4)
            && isWhole(atoms, at + 4);
    int first = (int) atoms.value(at);
    int second = (int) atoms.value(at + 2);
    if (!third) {
      boolean month = atoms.length(at) == 4 && atoms.length(at + 2) == 2 && separator == '-';
      return month && atoms.trait(at + 2, Atoms.LEADING_ZERO) && set(fields, first, second, 0)
          ? at + 3
          : at;
    }
    return parseThree(atoms, at, first, second, fields) ? at + 5 : at;
  }

  private static boolean parseThree(
      Atoms atoms, int at, int first, int second, CalendarFields fields) {
    int last = (int) atoms.value(at + 4);
    if (atoms.length(at) == 4) {
      return set(fields, first, second, last);
    }
    if (atoms.sign(at + 1) != '/') {
      return atoms.length(at + 4) == 4 && set(fields, last, second, first);
    }
    int year = atoms.length(at + 4) == 2 ? 2000 + last : last;
    return first > 12 ? set(fields, year, second, first) : set(fields, year, first, second);
  }

  private static boolean isWhole(Atoms atoms, int at) {
    return atoms.isNumber(at)
        && atoms.length(at) <= 4
        && !atoms.trait(at, Atoms.FRACTIONAL)
        && !atoms.trait(at, Atoms.PLURAL);
  }

  /** Reads "27.3.2031". */
  static boolean parsePointed(String code, CalendarFields fields) {
    int first = code.indexOf('.');
    int second = code.indexOf('.', first + 1);
    if (first < 1
        || first > 2
        || second - first < 2
        || second - first > 3
        || code.length() - second != 5) {
      return false;
    }
    int day = number(code, 0, first);
    int month = number(code, first + 1, second);
    return set(fields, number(code, second + 1, code.length()), month, day);
  }

  private static int number(String code, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(code.charAt(i), 10);
      number = number * 10 + (digit < 0 ? 10_000 : digit);
    }
    return number;
  }

  private static boolean set(CalendarFields fields, int year, int month, int day) {
    boolean valid =
        year >= 1000
            && year <= 2999
            && month >= 1
            && month <= 12
            && day >= 0
            && day <= YearMonth.of(year, month).lengthOfMonth();
    if (valid) {
      fields.year = year;
      fields.month = month;
      fields.day = day;
    }
    return valid;
  }
}
