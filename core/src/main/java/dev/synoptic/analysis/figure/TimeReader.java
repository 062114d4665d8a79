// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Value;
import dev.synoptic.text.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates, days, stretches of the calendar and times of day in a text.
 *
 * <p>The expression of a time is one of these: a date as far as it was said ("2031-03-27",
 * "2031-03", "2031", "--03-27", "--03"), a part of a year ("2031-Q1", "--Q3", "2031-H2"), a decade
 * ("1990s"), a weekday ("thursday"), a day relative to publication ("yesterday", "today",
 * "tomorrow"), a calendar unit relative to it ("last-week", "this-year", "next-month",
 * "last-thursday", "last--03"), or a distance ("-P2M" for two months ago). A time of day follows
 * behind a T, with its zone: "thursdayT20:00GMT", "todayTmorning", "T08:30". Two dates with a slash
 * between them are a stretch; two full stops in place of a date leave it open: "--02/--03",
 * "2022/.." for "since 2022", "../friday" for "by Friday".
 *
 * <p>The days meant are given where they can be told. A weekday without more is the last one up to
 * the day of publication, or the next one behind "until" and "by" and where the words around it
 * speak of the future. Works on English; dates in digits work in any language. Linear in the length
 * of the text.
 */
public final class TimeReader {

  private static final int FUTURE_BEFORE = 10;
  private static final int FUTURE_BEHIND = 6;
  private static final int SAID_BEFORE = 4;

  private final Atoms atoms;
  private final @Nullable LocalDate published;
  private final DateParser dates;
  private final ClockParser clocks;
  private final AgoParser distances;
  private final List<TimeMention> mentions = new ArrayList<>();
  private int lastFuture = -FUTURE_BEFORE - 1;
  private int lastSaid = -SAID_BEFORE - 1;
  private int floor;

  private TimeReader(Atoms atoms, @Nullable LocalDate published) {
    this.atoms = atoms;
    this.published = published;
    this.dates = new DateParser(atoms);
    this.clocks = new ClockParser(atoms);
    this.distances = new AgoParser(atoms);
  }

  /**
   * Finds the times of an article.
   *
   * @param tokens the article's tokens
   * @param published the day the article was published, to resolve weekdays and "last month" by
   * @return the times in the order of the text, none overlapping another
   */
  public static List<TimeMention> read(Tokens tokens, Optional<LocalDate> published) {
    return read(Atoms.of(tokens), published);
  }

  static List<TimeMention> read(Atoms atoms, Optional<LocalDate> published) {
    return new TimeReader(atoms, published.orElse(null)).readAll();
  }

  private List<TimeMention> readAll() {
    int at = 0;
    while (at < atoms.size()) {
      Work.step(2);
      if (atoms.kind(at) == Atoms.BREAK) {
        lastFuture = at - FUTURE_BEFORE - 1;
        lastSaid = at - SAID_BEFORE - 1;
        floor = at + 1;
      } else if (atoms.is(at, FigureWord.FUTURE)) {
        lastFuture = at;
      } else if (atoms.is(at, FigureWord.SAID)) {
        lastSaid = at;
      }
      at = Math.max(at + 1, readAt(at));
    }
    return List.copyOf(mentions);
  }

  /** Reads the time that starts at an atom and returns the index after it. */
  private int readAt(int at) {
    if (!mayStart(at)) {
      return at;
    }
    if (atoms.is(at, FigureWord.AGO)) {
      return readDistance(at);
    }
    CalendarFields first = new CalendarFields();
    int end = parseOne(at, first);
    if (end == at) {
      return at;
    }
    CalendarFields last = new CalendarFields();
    int lastEnd = parseEnd(end, first, last);
    return lastEnd > end ? emit(at, lastEnd, first, last) : emit(at, end, first, first);
  }

  private boolean mayStart(int at) {
    return atoms.isNumber(at)
        || atoms.kind(at) == Atoms.CODE
        || atoms.is(
            at,
            FigureWord.WEEKDAY
                | FigureWord.MONTH
                | FigureWord.LAST
                | FigureWord.THIS
                | FigureWord.NEXT
                | FigureWord.RELATIVE
                | FigureWord.ORDINAL
                | FigureWord.AGO
                | FigureWord.ONES
                | FigureWord.TEEN
                | FigureWord.NOON);
  }

  /** Reads a day with the time of day next to it, in either order. */
  private int parseOne(int at, CalendarFields fields) {
    int end = clocks.parse(at, fields);
    if (end > at) {
      int day = atoms.reads(end, "on") || atoms.sign(end) == ',' ? end + 1 : end;
      int dayEnd = dates.parse(day, fields);
      return dayEnd > day ? dayEnd : end;
    }
    end = dates.parse(at, fields);
    if (end == at || fields.decade || fields.minute != CalendarFields.NO_CLOCK) {
      return end;
    }
    return clockBehind(end, fields);
  }

  private int clockBehind(int end, CalendarFields fields) {
    boolean joined = atoms.reads(end, "at") || atoms.sign(end) == ',' || atoms.reads(end, "T");
    int clock = joined ? end + 1 : end;
    int clockEnd = clocks.parse(clock, fields);
    return clockEnd > clock ? clockEnd : end;
  }

  /** Reads the second half of "Monday to Friday", "February and March", "March 6-8". */
  private int parseEnd(int end, CalendarFields first, CalendarFields last) {
    boolean and = atoms.is(end, FigureWord.AND);
    if (!and && !atoms.is(end, FigureWord.TO) && !atoms.isDash(end)) {
      return end;
    }
    int at = end + 1;
    if (first.day > 0 && first.month > 0 && isDayOnly(at)) {
      last.year = first.year;
      last.month = first.month;
      last.day = (int) atoms.value(at);
      return last.day > first.day ? at + 1 : end;
    }
    if (first.month == 0 && first.year > 0 && isShortYear(at, first.year)) {
      last.year = first.year / 100 * 100 + (int) atoms.value(at);
      return at + 1;
    }
    int lastEnd = parseOne(at, last);
    return lastEnd > at && first.matches(last) ? inherit(first, last, lastEnd) : end;
  }

  private static int inherit(CalendarFields first, CalendarFields last, int end) {
    if (first.year == 0 && first.month > 0 && first.month <= last.month) {
      first.year = last.year;
    }
    return end;
  }

  private boolean isDayOnly(int at) {
    return atoms.isNumber(at)
        && !atoms.trait(at, Atoms.FRACTIONAL)
        && atoms.value(at) >= 1
        && atoms.value(at) <= 31
        && (atoms.isDash(at - 1)
            || atoms.trait(at, Atoms.ORDINAL)
            || !atoms.isWord(at + 1)
            || atoms.is(at + 1, FigureWord.STOP))
        && atoms.sign(at + 1) != '%';
  }

  private boolean isShortYear(int at, int year) {
    return atoms.isDash(at - 1)
        && atoms.touches(at)
        && atoms.isNumber(at)
        && atoms.length(at) == 2
        && atoms.value(at) == (year + 1) % 100;
  }

  private int readDistance(int at) {
    CalendarFields fields = new CalendarFields();
    int start = distances.parse(at, floor, fields);
    return start < at ? emit(start, at + 1, fields, fields) : at;
  }

  private int emit(int at, int end, CalendarFields first, CalendarFields last) {
    int start = prefix(at);
    boolean single = first == last;
    boolean possessive = atoms.sign(end) == '\'' || atoms.sign(end) == '\u2019';
    boolean opens = single && !possessive && start < at && first.hasDay();
    boolean since = opens && isSince(start);
    boolean until = opens && !since;
    boolean future = isFuture(at, end) || (until && isDeadline(start));
    LocalDate @Nullable [] from = first.days(published, future);
    LocalDate @Nullable [] to = single ? from : last.days(published, future);
    String expression = first.expression() + (single ? "" : "/" + last.expression());
    Optional<LocalDate> firstDay = until || from == null ? Optional.empty() : Optional.of(from[0]);
    Optional<LocalDate> lastDay = since || to == null ? Optional.empty() : Optional.of(to[1]);
    String whole = since ? expression + "/.." : until ? "../" + expression : expression;
    addMention(opens ? start : at, end, ordered(firstDay, lastDay, whole));
    return end;
  }

  private static Value.Time ordered(
      Optional<LocalDate> first, Optional<LocalDate> last, String expression) {
    boolean wrong = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    return wrong
        ? new Value.Time(Optional.empty(), Optional.empty(), expression)
        : new Value.Time(first, last, expression);
  }

  /** Returns the place of "since", "until", "by", "before" or "after" in front of a date. */
  private int prefix(int at) {
    int place = atoms.is(at - 1, FigureWord.THIS) || atoms.reads(at - 1, "the") ? at - 2 : at - 1;
    place -= atoms.reads(place, "least") && atoms.reads(place - 1, "at") ? 2 : 0;
    place -= atoms.reads(place, "early") || atoms.reads(place, "late") ? 1 : 0;
    boolean opens =
        place >= floor && (isSince(place) || isDeadline(place) || atoms.reads(place, "before"));
    return opens ? place : at;
  }

  /** What lasts until a weekday, or is due by one, lasts until the next, as a rule. */
  private boolean isDeadline(int at) {
    return atoms.reads(at, "until") || atoms.reads(at, "till") || atoms.reads(at, "by");
  }

  private boolean isSince(int at) {
    return atoms.reads(at, "since") || atoms.reads(at, "after");
  }

  private boolean isFuture(int at, int end) {
    if (lastSaid > lastFuture && at - lastSaid <= SAID_BEFORE) {
      return false;
    }
    if (at - lastFuture <= FUTURE_BEFORE) {
      return true;
    }
    for (int i = end; i < end + FUTURE_BEHIND && atoms.kind(i) != Atoms.BREAK; i++) {
      if (atoms.is(i, FigureWord.FUTURE)) {
        return true;
      }
    }
    return false;
  }

  private void addMention(int first, int end, Value.Time value) {
    int firstToken = atoms.firstToken(first, end);
    int endToken = atoms.endToken(first, end);
    floor = end;
    if (firstToken < 0) {
      return;
    }
    if (!mentions.isEmpty()) {
      firstToken = Math.max(firstToken, mentions.get(mentions.size() - 1).endToken());
    }
    if (firstToken < endToken) {
      mentions.add(new TimeMention(firstToken, endToken, value));
    }
  }
}
