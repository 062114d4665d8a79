// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Decides whether two times agree.
 *
 * <p>Symmetric. Where the days of both are known, they are the same, or one holds the other
 * (compatible: a date in a month, Thursday and the 27th), or they conflict; two open stretches in
 * one direction ("since 2020", "since 2022") are compared by the dates that they name. Where they
 * are not, the normal forms are compared part by part: "thursday" fits any date on a Thursday and
 * tells nothing about "--03". A weekday and the day one week from it are compatible: nothing in the
 * text said which one was meant. Times of day are compared after their zones; a time without a zone
 * says nothing about one with another.
 */
public final class TimeComparison {

  private static final String OPEN = "..";
  private static final String YEARLESS = "--";
  private static final int ROUGH = 20;

  private TimeComparison() {}

  /**
   * Compares two times.
   *
   * @param left a time
   * @param right another
   * @return how they agree
   */
  public static Agreement compare(Value.Time left, Value.Time right) {
    return compare(left, right, false);
  }

  /**
   * Compares two times.
   *
   * @param left a time
   * @param right another
   * @param near whether the text calls either a rough one: "shortly before noon"; times of day that
   *     lie no more than twenty minutes apart are then compatible
   * @return how they agree
   */
  static Agreement compare(Value.Time left, Value.Time right, boolean near) {
    String leftClock = clock(left.expression());
    String rightClock = clock(right.expression());
    boolean leftDay = hasDay(left);
    boolean rightDay = hasDay(right);
    Agreement clocks = ClockComparison.compare(leftClock, rightClock, near ? ROUGH : 0);
    if (!leftDay || !rightDay) {
      boolean silent = leftClock.isEmpty() || rightClock.isEmpty();
      return silent ? Agreement.INCOMPARABLE : weaken(clocks, leftDay == rightDay);
    }
    return combine(compareDays(left, right), clocks);
  }

  private static Agreement weaken(Agreement clocks, boolean bothBare) {
    return clocks == Agreement.SAME && !bothBare ? Agreement.COMPATIBLE : clocks;
  }

  private static Agreement combine(Agreement days, Agreement clocks) {
    if (days == Agreement.CONFLICT || days == Agreement.INCOMPARABLE) {
      return days;
    }
    return switch (clocks) {
      case CONFLICT -> Agreement.CONFLICT;
      case SAME -> days;
      case COMPATIBLE, INCOMPARABLE -> Agreement.COMPATIBLE;
    };
  }

  /** A time of day is the same to the minute whether it opens a stretch or closes one. */
  private static String clock(String expression) {
    int mark = expression.indexOf('T');
    int slash = expression.indexOf('/', Math.max(mark, 0));
    if (mark < 0) {
      return "";
    }
    return slash < 0 ? expression.substring(mark + 1) : expression.substring(mark + 1, slash);
  }

  private static String date(String form) {
    int mark = form.indexOf('T');
    return mark < 0 ? form : form.substring(0, mark);
  }

  private static boolean hasDay(Value.Time time) {
    return !date(time.expression()).isEmpty();
  }

  private static Agreement compareDays(Value.Time left, Value.Time right) {
    boolean known = isKnown(left) && isKnown(right);
    return known ? compareKnown(left, right) : compareForms(left, right);
  }

  private static boolean isKnown(Value.Time time) {
    return time.first().isPresent() || time.last().isPresent();
  }

  private static Agreement compareKnown(Value.Time left, Value.Time right) {
    LocalDate leftFirst = left.first().orElse(LocalDate.MIN);
    LocalDate leftLast = left.last().orElse(LocalDate.MAX);
    LocalDate rightFirst = right.first().orElse(LocalDate.MIN);
    LocalDate rightLast = right.last().orElse(LocalDate.MAX);
    if (leftFirst.equals(rightFirst) && leftLast.equals(rightLast)) {
      return Agreement.SAME;
    }
    if (isOpenAlike(left, right)) {
      return compareForms(left, right);
    }
    boolean holds =
        isWithin(leftFirst, leftLast, rightFirst, rightLast)
            || isWithin(rightFirst, rightLast, leftFirst, leftLast);
    boolean meet = !leftFirst.isAfter(rightLast) && !rightFirst.isAfter(leftLast);
    boolean open = isOpen(left) || isOpen(right);
    boolean compatible =
        holds || (meet && open) || isSameWeekday(left, right) || isSameInSomeYear(left, right);
    return compatible ? Agreement.COMPATIBLE : Agreement.CONFLICT;
  }

  private static boolean isOpen(Value.Time time) {
    return time.first().isEmpty() || time.last().isEmpty();
  }

  private static boolean isOpenAlike(Value.Time left, Value.Time right) {
    return (left.first().isEmpty() && right.first().isEmpty())
        || (left.last().isEmpty() && right.last().isEmpty());
  }

  private static boolean isWithin(
      LocalDate innerFirst, LocalDate innerLast, LocalDate first, LocalDate last) {
    return !innerFirst.isBefore(first) && !innerLast.isAfter(last);
  }

  /**
   * Tells whether two days lie a week apart and one of them is only said to be a weekday: "Friday"
   * may be the last one or the next.
   */
  private static boolean isSameWeekday(Value.Time left, Value.Time right) {
    return (isWeekday(left) || isWeekday(right))
        && left.first().isPresent()
        && right.first().isPresent()
        && left.first().equals(left.last())
        && right.first().equals(right.last())
        && Math.abs(ChronoUnit.DAYS.between(left.first().get(), right.first().get())) == 7;
  }

  /** "June" without a year may be that of the year before, whatever was resolved. */
  private static boolean isSameInSomeYear(Value.Time left, Value.Time right) {
    String one = date(left.expression());
    String other = date(right.expression());
    return (one.startsWith(YEARLESS) || other.startsWith(YEARLESS))
        && one.indexOf('/') < 0
        && other.indexOf('/') < 0
        && agrees(TimeExpression.of(one).compare(TimeExpression.of(other)));
  }

  private static boolean isWeekday(Value.Time time) {
    String form = date(time.expression());
    return form.indexOf('-') < 0 && TimeExpression.of(form).weekday() > 0;
  }

  private static Agreement compareForms(Value.Time left, Value.Time right) {
    String leftForm = left.expression();
    String rightForm = right.expression();
    if (leftForm.equals(rightForm)) {
      return Agreement.SAME;
    }
    int leftSlash = leftForm.indexOf('/');
    int rightSlash = rightForm.indexOf('/');
    if (leftSlash < 0 && rightSlash < 0) {
      return parts(left).compare(parts(right));
    }
    if (leftSlash >= 0 && rightSlash >= 0) {
      return compareStretches(leftForm, rightForm);
    }
    return leftSlash >= 0
        ? compareWithin(leftForm, parts(right))
        : compareWithin(rightForm, parts(left));
  }

  private static TimeExpression parts(Value.Time time) {
    boolean single = time.first().isPresent() && time.first().equals(time.last());
    return single
        ? TimeExpression.of(time.first().get())
        : TimeExpression.of(date(time.expression()));
  }

  private static String from(String form) {
    return form.substring(0, form.indexOf('/'));
  }

  private static String to(String form) {
    return form.substring(form.indexOf('/') + 1);
  }

  /** Compares two stretches end by end; an open end agrees with an open one only. */
  private static Agreement compareStretches(String left, String right) {
    Agreement start = compareEnds(from(left), from(right));
    Agreement end = compareEnds(to(left), to(right));
    if (start == Agreement.SAME) {
      return end;
    }
    return end == Agreement.SAME || start == Agreement.CONFLICT || end == Agreement.INCOMPARABLE
        ? start
        : end;
  }

  private static Agreement compareEnds(String left, String right) {
    if (left.equals(right)) {
      return Agreement.SAME;
    }
    if (left.equals(OPEN) || right.equals(OPEN)) {
      return Agreement.COMPATIBLE;
    }
    return TimeExpression.of(date(left)).compare(TimeExpression.of(date(right)));
  }

  private static Agreement compareWithin(String stretch, TimeExpression inner) {
    String from = from(stretch);
    String to = to(stretch);
    TimeExpression first = TimeExpression.of(date(from.equals(OPEN) ? to : from));
    TimeExpression last = TimeExpression.of(date(to.equals(OPEN) ? from : to));
    boolean fits = agrees(first.compare(inner)) || agrees(last.compare(inner));
    if (fits) {
      return Agreement.COMPATIBLE;
    }
    if (!first.hasKindOf(inner) || !last.hasKindOf(inner)) {
      return Agreement.INCOMPARABLE;
    }
    boolean after = from.equals(OPEN) || first.order() <= inner.order();
    boolean before = to.equals(OPEN) || inner.order() <= last.order();
    return after && before ? Agreement.COMPATIBLE : Agreement.CONFLICT;
  }

  private static boolean agrees(Agreement agreement) {
    return agreement == Agreement.SAME || agreement == Agreement.COMPATIBLE;
  }
}
