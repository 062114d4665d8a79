// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The parts of one date or time as they were said; 0 or empty for what was not. */
final class CalendarFields {

  static final int NO_CLOCK = -1;

  /** What is said about the time next to the part: "last week", "next Thursday". */
  enum Shift {
    NONE,
    LAST,
    THIS,
    NEXT
  }

  int year;
  int month;
  int day;
  int weekday;
  int quarter;
  int half;
  boolean decade;
  Shift shift = Shift.NONE;

  /** "yesterday", "week", "month": a part that only the publication time makes a date of. */
  String relative = "";

  /** Of "two months ago": how many, negative for the past, in {@link #unit}. */
  int amount;

  String unit = "";
  int minute = NO_CLOCK;
  String zone = "";
  String dayPart = "";

  /** Returns the normal form; see {@link TimeReader}. */
  String expression() {
    String dayForm = dayForm();
    return dayForm + clock();
  }

  private String dayForm() {
    String prefix =
        shift == Shift.NONE ? "" : shift.name().toLowerCase(java.util.Locale.ROOT) + "-";
    if (!relative.isEmpty()) {
      return prefix + relative;
    }
    if (!unit.isEmpty()) {
      return (amount < 0 ? "-P" : "P") + Math.abs(amount) + unit.charAt(0);
    }
    if (decade) {
      return year + "s";
    }
    if (quarter > 0 || half > 0) {
      return (year > 0 ? fourDigits(year) : "-") + (quarter > 0 ? "-Q" + quarter : "-H" + half);
    }
    if (month > 0) {
      return prefix + (year > 0 ? fourDigits(year) : "-") + "-" + twoDigits(month) + dayOfMonth();
    }
    if (year > 0) {
      return fourDigits(year);
    }
    return weekday > 0 ? prefix + weekdayName() : "";
  }

  private String weekdayName() {
    return DayOfWeek.of(weekday).name().toLowerCase(java.util.Locale.ROOT);
  }

  private String dayOfMonth() {
    return day > 0 ? "-" + twoDigits(day) : "";
  }

  private String clock() {
    if (minute != NO_CLOCK) {
      return "T" + twoDigits(minute / 60) + ":" + twoDigits(minute % 60) + zone;
    }
    return dayPart.isEmpty() ? "" : "T" + dayPart;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String fourDigits(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(4 - digits.length()) + digits;
  }

  /** Tells whether anything but a clock time was said. */
  boolean hasDay() {
    return !dayForm().isEmpty();
  }

  /** Tells whether two parts are of one kind, so that they may bound a stretch. */
  boolean matches(CalendarFields other) {
    return (weekday > 0 && other.weekday > 0 && month == 0 && other.month == 0)
        || (month > 0 && other.month > 0 && (day > 0) == (other.day > 0))
        || (month == 0 && other.month == 0 && year > 0 && other.year > year);
  }

  /**
   * Returns the days meant, first and last.
   *
   * @param published the day of publication; null if unknown
   * @param future whether the sentence speaks of what is to come
   * @return two days; null if they cannot be told
   */
  LocalDate @Nullable [] days(@Nullable LocalDate published, boolean future) {
    if (decade) {
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
    }
    int knownYear = year > 0 || published == null ? year : nearestYear(published, future);
    if (month > 0) {
      return knownYear == 0 ? null : monthDays(knownYear);
    }
    if (quarter > 0 || half > 0) {
      return knownYear == 0 ? null : partOfYear(knownYear);
    }
    if (year > 0) {
      return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    return published == null ? null : RelativeDays.of(this, published, future);
  }

  static LocalDate[] days(LocalDate first, LocalDate last) {
    return new LocalDate[] {first, last};
  }

  private LocalDate[] monthDays(int knownYear) {
    YearMonth whole = YearMonth.of(knownYear, month);
    if (day > 0 && day <= whole.lengthOfMonth()) {
      LocalDate date = whole.atDay(day);
      return days(date, date);
    }
    return days(whole.atDay(1), whole.atEndOfMonth());
  }

  private LocalDate[] partOfYear(int knownYear) {
    int months = quarter > 0 ? 3 : 6;
    int first = (quarter > 0 ? quarter - 1 : half - 1) * months + 1;
    LocalDate start = LocalDate.of(knownYear, first, 1);
    return days(start, start.plusMonths(months - 1L).with(TemporalAdjusters.lastDayOfMonth()));
  }

  /** Chooses the year: by the shift, else the last time that the part began, else the next. */
  private int nearestYear(LocalDate published, boolean future) {
    int now = published.getYear();
    if (month == 0) {
      return quarter + half > 0 ? now : 0;
    }
    LocalDate start = monthDays(now)[0];
    boolean sameMonth = published.getMonthValue() == month;
    return switch (shift) {
      case LAST -> start.isBefore(published) && !sameMonth ? now : now - 1;
      case NEXT -> start.isAfter(published) ? now : now + 1;
      case THIS -> now;
      case NONE -> nearest(published, start, future);
    };
  }

  private int nearest(LocalDate published, LocalDate start, boolean future) {
    int now = published.getYear();
    long ahead = start.toEpochDay() - published.toEpochDay();
    if (ahead > (future ? 330 : day > 0 ? 150 : 31)) {
      return now - 1;
    }
    return ahead < (future ? -40 : -330) ? now + 1 : now;
  }
}
