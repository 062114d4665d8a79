// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what is said relative to the day of publication: weekdays, "last week", "two days ago".
 */
final class RelativeDays {

  private RelativeDays() {}

  static LocalDate @Nullable [] of(CalendarFields fields, LocalDate published, boolean future) {
    if (fields.weekday > 0) {
      return single(weekday(fields, published, future));
    }
    if (!fields.unit.isEmpty()) {
      return counted(fields, published);
    }
    return named(fields, published);
  }

  private static LocalDate[] single(LocalDate day) {
    return CalendarFields.days(day, day);
  }

  private static LocalDate weekday(CalendarFields fields, LocalDate published, boolean future) {
    DayOfWeek weekday = DayOfWeek.of(fields.weekday);
    return switch (fields.shift) {
      case LAST -> published.with(TemporalAdjusters.previous(weekday));
      case NEXT -> published.with(TemporalAdjusters.next(weekday));
      case THIS -> monday(published).plusDays(fields.weekday - 1L);
      case NONE ->
          published.with(
              future
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static LocalDate[] counted(CalendarFields fields, LocalDate published) {
    long amount = fields.amount;
    return switch (fields.unit) {
      case "D" -> single(published.plusDays(amount));
      case "W" -> week(published.plusWeeks(amount));
      case "M" -> month(published.plusMonths(amount));
      default -> year(published.plusYears(amount).getYear());
    };
  }

  private static LocalDate @Nullable [] named(CalendarFields fields, LocalDate published) {
    int step =
        switch (fields.shift) {
          case LAST -> -1;
          case NEXT -> 1;
          default -> 0;
        };
    return switch (fields.relative) {
      case "yesterday" -> single(published.minusDays(1));
      case "today" -> single(published);
      case "tomorrow" -> single(published.plusDays(1));
      case "week" -> week(published.plusWeeks(step));
      case "weekend" -> weekend(published, step);
      case "month" -> month(published.plusMonths(step));
      case "quarter" -> quarter(published.plusMonths(3L * step));
      case "year" -> year(published.getYear() + step);
      default -> null;
    };
  }

  private static LocalDate[] week(LocalDate day) {
    return CalendarFields.days(monday(day), monday(day).plusDays(6));
  }

  private static LocalDate[] weekend(LocalDate published, int step) {
    boolean ended = step < 0;
    LocalDate saturday = monday(published).plusDays(5);
    LocalDate first = ended ? saturday.minusWeeks(1) : saturday.plusWeeks(step);
    return CalendarFields.days(first, first.plusDays(1));
  }

  private static LocalDate[] month(LocalDate day) {
    return CalendarFields.days(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static LocalDate[] quarter(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    return CalendarFields.days(first, first.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static LocalDate[] year(int year) {
    return CalendarFields.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
