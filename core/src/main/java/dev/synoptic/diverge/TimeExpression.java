// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * The parts of the normal form of one date ("2031-03-27", "--03", "last-thursday", "2031-Q1"),
 * without its time of day; 0 or empty for what the form does not have.
 */
record TimeExpression(int year, int month, int day, int weekday, int part, String relative) {

  private static final int DECADE = 100;
  private static final int HALF = 10;

  /** Reads a normal form; a form that is no date is kept as relative. */
  static TimeExpression of(String form) {
    String date =
        form.startsWith("last-") || form.startsWith("next-") || form.startsWith("this-")
            ? form.substring(5)
            : form;
    int weekday = weekday(date);
    if (weekday > 0) {
      return new TimeExpression(0, 0, 0, weekday, 0, "");
    }
    TimeExpression calendar =
        date.startsWith("-P") || date.startsWith("P") ? relative(form) : calendar(date);
    return calendar.isEmpty() ? relative(form) : calendar;
  }

  private static TimeExpression relative(String form) {
    return new TimeExpression(0, 0, 0, 0, 0, form);
  }

  /** Returns the parts of one known day. */
  static TimeExpression of(LocalDate date) {
    return new TimeExpression(
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth(),
        date.getDayOfWeek().getValue(),
        0,
        "");
  }

  private static int weekday(String form) {
    String name = form.toUpperCase(Locale.ROOT);
    return 1 + Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList().indexOf(name);
  }

  private static TimeExpression calendar(String form) {
    int year = number(form, 0, 4);
    int rest = year > 0 ? 4 : 1;
    if (form.length() == 5 && form.endsWith("s") && year > 0) {
      return new TimeExpression(year, 0, 0, 0, DECADE, "");
    }
    if (form.length() > rest + 2 && form.charAt(rest) == '-') {
      char letter = form.charAt(rest + 1);
      int number = number(form, rest + 2, rest + 3);
      if (letter == 'Q' || letter == 'H') {
        return new TimeExpression(year, 0, 0, 0, letter == 'H' ? HALF + number : number, "");
      }
    }
    int month = number(form, rest + 1, rest + 3);
    int day = number(form, rest + 4, rest + 6);
    return new TimeExpression(year, month, day, 0, 0, "");
  }

  private static int number(String form, int start, int end) {
    if (form.length() < end) {
      return 0;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = form.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  boolean isEmpty() {
    return year == 0 && month == 0 && day == 0 && weekday == 0 && part == 0 && relative.isEmpty();
  }

  /** Compares part by part what both forms have. */
  Agreement compare(TimeExpression other) {
    if (equals(other)) {
      return Agreement.SAME;
    }
    if (!relative.isEmpty() || !other.relative.isEmpty()) {
      return Agreement.INCOMPARABLE;
    }
    if (differ(month, other.month)
        || differ(day, other.day)
        || differ(weekday(), other.weekday())
        || yearsDiffer(other)
        || partsDiffer(other)) {
      return Agreement.CONFLICT;
    }
    return shares(other) ? Agreement.COMPATIBLE : Agreement.INCOMPARABLE;
  }

  private static boolean differ(int left, int right) {
    return left > 0 && right > 0 && left != right;
  }

  private boolean yearsDiffer(TimeExpression other) {
    if (part == DECADE || other.part == DECADE) {
      return year > 0 && other.year > 0 && year / 10 != other.year / 10;
    }
    return differ(year, other.year);
  }

  private boolean partsDiffer(TimeExpression other) {
    if (part == DECADE || other.part == DECADE || (part == 0 && other.part == 0)) {
      return false;
    }
    int first = Math.max(firstMonth(), other.firstMonth());
    int last = Math.min(lastMonth(), other.lastMonth());
    return first > last;
  }

  private int firstMonth() {
    if (month > 0) {
      return month;
    }
    return part == 0 ? 1 : part > HALF ? (part - HALF) * 6 - 5 : part * 3 - 2;
  }

  private int lastMonth() {
    if (month > 0) {
      return month;
    }
    return part == 0 ? 12 : part > HALF ? (part - HALF) * 6 : part * 3;
  }

  private boolean shares(TimeExpression other) {
    return (year > 0 && other.year > 0)
        || (month > 0 && other.month > 0)
        || (weekday > 0 && other.weekday > 0)
        || (part > 0 && other.month > 0)
        || (other.part > 0 && month > 0)
        || (part > 0 && other.part > 0);
  }

  /** Returns a number that orders forms of one kind; -1 for forms that have no order. */
  int order() {
    if (!relative.isEmpty() || part > 0) {
      return -1;
    }
    return weekday > 0 && month == 0 ? weekday : (year * 13 + month) * 32 + day;
  }

  /** Tells whether two forms have the same parts, so that their order means something. */
  boolean hasKindOf(TimeExpression other) {
    return (year > 0) == (other.year > 0)
        && (month > 0) == (other.month > 0)
        && (day > 0) == (other.day > 0)
        && (weekday > 0) == (other.weekday > 0)
        && order() > 0
        && other.order() > 0;
  }
}
