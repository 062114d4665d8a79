// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * Reads a day or a stretch of the calendar: "Thursday, 27 March 2031", "March 27", "2031-03-27",
 * "27.3.2031", "last week", "the first quarter", "the 1990s", "2022", "two months ago".
 */
final class DateParser {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private final Atoms atoms;
  private final YearCues years;

  DateParser(Atoms atoms) {
    this.atoms = atoms;
    this.years = new YearCues(atoms);
  }

  /** Reads the date that starts at an atom into the fields; returns {@code at} if none does. */
  int parse(int at, CalendarFields fields) {
    if (atoms.isNumber(at)) {
      return parseNumber(at, fields);
    }
    if (atoms.kind(at) == Atoms.CODE) {
      return parseCode(at, fields);
    }
    FigureWord word = atoms.word(at);
    if (word.is(FigureWord.WEEKDAY) && isWeekday(at)) {
      return parseWeekday(at, fields);
    }
    if (word.is(FigureWord.MONTH) && isMonth(at)) {
      return parseMonth(at, fields);
    }
    if (word.is(FigureWord.LAST | FigureWord.THIS | FigureWord.NEXT)) {
      return parseShifted(at, fields);
    }
    if (word.is(FigureWord.RELATIVE)) {
      return parseRelative(at, fields);
    }
    return word.is(FigureWord.ORDINAL) ? parseOrdinal(at, fields) : at;
  }

  private boolean isWeekday(int at) {
    if (!atoms.is(at, FigureWord.DOUBTFUL)) {
      return true;
    }
    return atoms.trait(at, Atoms.CAPITAL)
        && (atoms.reads(at - 1, "on")
            || (atoms.sign(at + 1) == '.' && !atoms.reads(at, "Sun"))
            || atoms.is(at + 1, FigureWord.MONTH)
            || (atoms.isNumber(at + 1) && !atoms.reads(at, "Sun"))
            || (atoms.sign(at + 1) == ',' && atoms.is(at + 2, FigureWord.MONTH)));
  }

  /** Tells "May" and "March" the months from "may" and "march" the verbs. */
  private boolean isMonth(int at) {
    if (!atoms.is(at, FigureWord.DOUBTFUL)) {
      return true;
    }
    int after = atoms.sign(at + 1) == '.' ? at + 2 : at + 1;
    boolean dayBehind = isDay(after) || isYear(after);
    boolean dayBefore = isDay(at - 1) || (atoms.is(at - 1, FigureWord.OF) && isDay(at - 2));
    if (dayBehind || dayBefore) {
      return atoms.trait(at, Atoms.CAPITAL) || atoms.length(at) > 3;
    }
    boolean full = atoms.length(at) > 3 || atoms.reads(at, "may");
    boolean paired =
        (atoms.is(at - 1, FigureWord.AND | FigureWord.TO) || atoms.isDash(at - 1))
            && atoms.is(at - 2, FigureWord.MONTH);
    return full && atoms.trait(at, Atoms.CAPITAL) && (atoms.is(at - 1, FigureWord.DATED) || paired);
  }

  private boolean isDay(int at) {
    return atoms.isNumber(at)
        && !atoms.trait(at, Atoms.FRACTIONAL)
        && !atoms.trait(at, Atoms.PLURAL)
        && atoms.length(at) <= 4
        && atoms.value(at) >= 1
        && atoms.value(at) <= 31;
  }

  private boolean isYear(int at) {
    return atoms.isNumber(at)
        && atoms.length(at) == 4
        && !atoms.trait(at, Atoms.FRACTIONAL)
        && atoms.value(at) >= FIRST_YEAR
        && atoms.value(at) <= LAST_YEAR;
  }

  private int parseWeekday(int at, CalendarFields fields) {
    fields.weekday = atoms.word(at).calendar();
    int end = at + 1;
    if (atoms.sign(end) == '.' && atoms.is(at, FigureWord.DOUBTFUL)) {
      end++;
    }
    int date = atoms.sign(end) == ',' ? end + 1 : end;
    date += atoms.reads(date, "the") ? 1 : 0;
    CalendarFields dated = new CalendarFields();
    boolean starts = atoms.is(date, FigureWord.MONTH) || isDay(date);
    int dateEnd = starts ? parse(date, dated) : date;
    if (dateEnd > date && dated.day > 0) {
      fields.year = dated.year;
      fields.month = dated.month;
      fields.day = dated.day;
      return dateEnd;
    }
    return dayPart(end, fields);
  }

  private int dayPart(int at, CalendarFields fields) {
    if (!atoms.is(at, FigureWord.DAY_PART)) {
      return at;
    }
    fields.dayPart = partName(at);
    return at + 1;
  }

  private String partName(int at) {
    return switch (atoms.word(at).calendar()) {
      case 1 -> "morning";
      case 2 -> "afternoon";
      case 3 -> "evening";
      default -> "night";
    };
  }

  private int parseMonth(int at, CalendarFields fields) {
    fields.month = atoms.word(at).calendar();
    int end = atoms.sign(at + 1) == '.' && atoms.is(at, FigureWord.DOUBTFUL) ? at + 2 : at + 1;
    boolean colon = atoms.sign(end + 1) == ':' || atoms.is(end + 1, FigureWord.MERIDIEM);
    if (isDay(end) && !isCounted(end) && !colon) {
      fields.day = (int) atoms.value(end);
      return yearBehind(end + 1, fields);
    }
    return yearBehind(end, fields);
  }

  /** Tells whether what stands behind a number makes it a figure, not a day. */
  private boolean isCounted(int at) {
    return atoms.sign(at + 1) == '%'
        || atoms.is(at + 1, FigureWord.MAGNITUDE | FigureWord.CURRENCY)
        || atoms.reads(at + 1, "percent")
        || atoms.reads(at + 1, "people");
  }

  private int yearBehind(int at, CalendarFields fields) {
    int year =
        atoms.sign(at) == ',' || atoms.reads(at, "of") || atoms.reads(at, "in") ? at + 1 : at;
    if (isYear(year)
        && !isCounted(year)
        && (year == at || atoms.sign(at) == ',' || fields.day == 0)) {
      fields.year = (int) atoms.value(year);
      return year + 1;
    }
    return at;
  }

  private int parseNumber(int at, CalendarFields fields) {
    int written = NumericDates.parse(atoms, at, fields);
    if (written > at) {
      return written;
    }
    if (isDay(at) && (atoms.token(at) >= 0)) {
      int month = atoms.is(at + 1, FigureWord.OF) ? at + 2 : at + 1;
      if (atoms.is(month, FigureWord.MONTH) && isMonth(month) && !atoms.touches(month)) {
        fields.day = (int) atoms.value(at);
        fields.month = atoms.word(month).calendar();
        int end = month + 1;
        end += atoms.sign(end) == '.' && atoms.is(month, FigureWord.DOUBTFUL) ? 1 : 0;
        return yearBehind(end, fields);
      }
    }
    if (atoms.trait(at, Atoms.ORDINAL)) {
      return parsePart(at, fields);
    }
    return years.parse(at, fields);
  }

  /** Reads "27.3.2031", "Q1", "1Q", "H2". */
  private int parseCode(int at, CalendarFields fields) {
    String code = atoms.length(at) <= 10 ? atoms.surface(at) : "";
    if (code.length() == 2) {
      return parseQuarterCode(at, code, fields);
    }
    return NumericDates.parsePointed(code, fields) ? at + 1 : at;
  }

  private int parseQuarterCode(int at, String code, CalendarFields fields) {
    char letter = code.charAt(0);
    char digit = code.charAt(1);
    if (letter == 'Q' && digit >= '1' && digit <= '4') {
      fields.quarter = digit - '0';
    } else if (letter == 'H' && (digit == '1' || digit == '2')) {
      fields.half = digit - '0';
    } else {
      return at;
    }
    return yearBehind(at + 1, fields);
  }

  /** Reads "last week", "this year", "next Thursday", "last night", "this morning". */
  private int parseShifted(int at, CalendarFields fields) {
    FigureWord word = atoms.word(at);
    int next = at + 1;
    FigureWord what = atoms.word(next);
    if (what.is(FigureWord.DAY_PART)) {
      boolean last = word.is(FigureWord.LAST);
      if (word.is(FigureWord.NEXT) || (last && !atoms.reads(next, "night"))) {
        return at;
      }
      fields.relative = last ? "yesterday" : "today";
      fields.dayPart = partName(next);
      return next + 1;
    }
    fields.shift = shift(word);
    if (what.is(FigureWord.WEEKDAY) && isWeekday(next)) {
      return parseWeekday(next, fields);
    }
    if (what.is(FigureWord.MONTH) && atoms.trait(next, Atoms.CAPITAL)) {
      return parseMonth(next, fields);
    }
    boolean period =
        what.is(FigureWord.PERIOD) && !atoms.reads(next, "day") && !atoms.reads(next, "decade");
    if (period && !atoms.reads(at, "past")) {
      fields.relative = atoms.surface(next).toLowerCase(java.util.Locale.ROOT);
      return next + 1;
    }
    fields.shift = CalendarFields.Shift.NONE;
    return at;
  }

  private static CalendarFields.Shift shift(FigureWord word) {
    if (word.is(FigureWord.LAST)) {
      return CalendarFields.Shift.LAST;
    }
    return word.is(FigureWord.THIS) ? CalendarFields.Shift.THIS : CalendarFields.Shift.NEXT;
  }

  private int parseRelative(int at, CalendarFields fields) {
    if (atoms.reads(at, "tonight")) {
      fields.relative = "today";
      fields.dayPart = "night";
      return at + 1;
    }
    fields.relative = atoms.surface(at).toLowerCase(java.util.Locale.ROOT);
    return dayPart(at + 1, fields);
  }

  /** Reads "fourth of July"; else a part of a year. */
  private int parseOrdinal(int at, CalendarFields fields) {
    boolean dated =
        atoms.is(at + 1, FigureWord.OF)
            && atoms.is(at + 2, FigureWord.MONTH)
            && atoms.trait(at + 2, Atoms.CAPITAL)
            && !atoms.is(at + 3, FigureWord.ORDINAL);
    if (!dated) {
      return parsePart(at, fields);
    }
    fields.day = (int) atoms.word(at).number();
    fields.month = atoms.word(at + 2).calendar();
    return yearBehind(at + 3, fields);
  }

  /** Reads "third quarter of 2022", "second half of the year". */
  private int parsePart(int at, CalendarFields fields) {
    boolean digits = atoms.isNumber(at);
    double number = digits ? atoms.value(at) : atoms.word(at).number();
    int end = at + 1;
    end += atoms.reads(end, "fiscal") ? 1 : 0;
    if (atoms.reads(end, "quarter") && number <= 4) {
      fields.quarter = (int) number;
    } else if (atoms.reads(end, "half") && number <= 2 && isOfYear(end + 1)) {
      fields.half = (int) number;
    } else {
      return at;
    }
    return yearBehind(end + 1, fields);
  }

  private boolean isOfYear(int at) {
    return atoms.is(at, FigureWord.OF)
        && (isYear(at + 1)
            || (atoms.reads(at + 1, "the") && atoms.reads(at + 2, "year"))
            || (atoms.is(at + 1, FigureWord.LAST | FigureWord.THIS | FigureWord.NEXT)
                && atoms.reads(at + 2, "year")));
  }
}
