// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/** Reads a time of day: "20:00 GMT", "8 p.m.", "8.30pm", "0335 GMT", "noon", "9 o'clock". */
final class ClockParser {

  private final Atoms atoms;

  ClockParser(Atoms atoms) {
    this.atoms = atoms;
  }

  /** Reads the time that starts at an atom into the fields; returns {@code at} if none does. */
  int parse(int at, CalendarFields fields) {
    if (atoms.is(at, FigureWord.NOON)) {
      fields.minute = atoms.reads(at, "midnight") ? 0 : 720;
      return zone(at + 1, fields);
    }
    if (!atoms.isNumber(at)) {
      return spoken(at, fields);
    }
    if (atoms.sign(at + 1) == ':' && atoms.touches(at + 1) && atoms.touches(at + 2)) {
      return colon(at, fields);
    }
    double value = atoms.value(at);
    int hour = (int) value;
    int minute =
        atoms.trait(at, Atoms.FRACTIONAL) ? (int) StrictMath.round((value - hour) * 100) : 0;
    if (value >= 1 && value < 13 && minute < 60 && isMeridiem(at + 1)) {
      return meridiem(at + 1, hour, minute, fields);
    }
    if (isOClock(at + 1) && value <= 12 && minute == 0) {
      fields.minute = hour % 24 * 60;
      return dayPartBehind(at + 4, fields);
    }
    return military(at, fields);
  }

  /** Reads "nine o'clock". */
  private int spoken(int at, CalendarFields fields) {
    FigureWord word = atoms.word(at);
    if (word.is(FigureWord.ONES | FigureWord.TEEN) && word.number() <= 12 && word.number() > 0) {
      int hour = (int) word.number();
      if (isOClock(at + 1)) {
        fields.minute = hour * 60;
        return dayPartBehind(at + 4, fields);
      }
      if (isMeridiem(at + 1) && !atoms.reads(at + 1, "am")) {
        return meridiem(at + 1, hour, 0, fields);
      }
    }
    return at;
  }

  private boolean isOClock(int at) {
    return atoms.reads(at, "o") && atoms.reads(at + 2, "clock");
  }

  private boolean isMeridiem(int at) {
    return atoms.is(at, FigureWord.MERIDIEM);
  }

  private int colon(int at, CalendarFields fields) {
    int minuteAt = at + 2;
    boolean valid =
        atoms.isNumber(minuteAt)
            && atoms.length(minuteAt) == 2
            && atoms.length(at) <= 2
            && !atoms.trait(at, Atoms.FRACTIONAL)
            && atoms.value(at) < 24
            && atoms.value(minuteAt) < 60;
    if (!valid) {
      return at;
    }
    int hour = (int) atoms.value(at);
    int minute = (int) atoms.value(minuteAt);
    int end = minuteAt + 1;
    if (atoms.sign(end) == ':' && atoms.isNumber(end + 1) && atoms.touches(end + 1)) {
      end += 2;
    }
    if (isMeridiem(end) && hour <= 12 && hour > 0) {
      return meridiem(end, hour, minute, fields);
    }
    fields.minute = hour * 60 + minute;
    return zone(end, fields);
  }

  private int meridiem(int at, int hour, int minute, CalendarFields fields) {
    boolean afternoon = atoms.word(at).calendar() == 2;
    fields.minute = (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
    int end = at + 1;
    if (atoms.sign(end) == '.' && atoms.length(at) > 2 && atoms.touches(end)) {
      end++;
    }
    return zone(end, fields);
  }

  private int military(int at, CalendarFields fields) {
    double value = atoms.value(at);
    boolean digits = atoms.length(at) == 4 && !atoms.trait(at, Atoms.FRACTIONAL);
    boolean marked = atoms.is(at + 1, FigureWord.ZONE) || atoms.reads(at + 1, "hours");
    if (!digits || !marked || value >= 2400 || value % 100 >= 60) {
      return at;
    }
    fields.minute = (int) value / 100 * 60 + (int) value % 100;
    return atoms.reads(at + 1, "hours") ? zone(at + 2, fields) : zone(at + 1, fields);
  }

  private int zone(int at, CalendarFields fields) {
    int place = atoms.sign(at) == '(' ? at + 1 : at;
    if (atoms.is(place, FigureWord.ZONE) && atoms.trait(place, Atoms.UPPER)) {
      fields.zone = atoms.word(place).unit();
      return atoms.sign(place + 1) == ')' ? place + 2 : place + 1;
    }
    if (atoms.reads(at, "local") && atoms.reads(at + 1, "time")) {
      return at + 2;
    }
    if (atoms.reads(at, "Z") && atoms.touches(at)) {
      fields.zone = "UTC";
      return at + 1;
    }
    return at;
  }

  private int dayPartBehind(int at, CalendarFields fields) {
    boolean later =
        atoms.reads(at, "in")
            && atoms.reads(at + 1, "the")
            && (atoms.reads(at + 2, "evening") || atoms.reads(at + 2, "afternoon"));
    if (later && fields.minute < 720) {
      fields.minute += 720;
      return at + 3;
    }
    return zone(at, fields);
  }
}
