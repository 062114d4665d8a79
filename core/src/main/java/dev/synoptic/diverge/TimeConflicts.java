// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds days and times that conflict. */
final class TimeConflicts extends FigureConflicts {

  private static final int WEEKDAY = 1;
  private static final String OPEN = "../";

  private static final Set<String> NEAR =
      Set.of(
          "shortly", "just", "about", "around", "toward", "towards", "nearly", "almost", "circa");

  TimeConflicts() {
    super(Divergence.Type.TIME);
  }

  @Override
  List<Figure> figures(Side side) {
    if (side.article().analysis().times().isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    int last = -1;
    for (int t = side.first(); t < side.end(); t++) {
      int index = side.article().time(t);
      if (index > last) {
        TimeMention mention = side.article().analysis().times().get(index);
        boolean near = isNear(side, mention.firstToken());
        figures.add(
            new Figure(mention.firstToken(), mention.endToken(), -1, mention.value(), near, false));
        last = index;
      }
    }
    return figures;
  }

  @Override
  Agreement compare(Figure left, Figure right) {
    return TimeComparison.compare(value(left), value(right), left.near() || right.near());
  }

  /** Tells whether a word in front of a time makes it a rough one. */
  private static boolean isNear(Side side, int first) {
    return NEAR.contains(side.normal(first - 1)) || NEAR.contains(side.normal(first - 2));
  }

  private static Value.Time value(Figure figure) {
    return (Value.Time) figure.value();
  }

  @Override
  boolean isKin(Figure left, Figure right) {
    return shape(value(left)) == shape(value(right))
        && isStretch(value(left)) == isStretch(value(right));
  }

  /** Tells whether a time is open at an end: since, until, by. */
  private static boolean isStretch(Value.Time time) {
    return time.expression().startsWith(OPEN) || time.expression().endsWith("/..");
  }

  /** Tells whether a day is told from the day of writing: today, last night. */
  private static boolean isFromToday(Value.Time time) {
    String day = date(time.expression());
    return day.equals("today") || day.equals("yesterday") || day.equals("tomorrow");
  }

  /** Tells times of day, weekdays, days, months, years and other expressions apart. */
  private static int shape(Value.Time time) {
    String expression = date(time.expression());
    if (expression.isEmpty()) {
      return 0;
    }
    int digits = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    boolean weekday = digits == 0 && expression.endsWith("day");
    return weekday ? WEEKDAY : digits == 4 ? 2 : digits >= 8 ? 3 : digits == 0 ? 4 : 5;
  }

  /** Returns the day of an expression, or of its end if it is a stretch; empty if it has none. */
  private static String date(String expression) {
    String end = expression.startsWith(OPEN) ? expression.substring(OPEN.length()) : expression;
    int clock = end.indexOf('T');
    return clock < 0 ? end : end.substring(0, clock);
  }

  @Override
  void addKinds(Sides sides, Figure left, Figure right, FigureSigns signs) {
    boolean kin = isKin(left, right);
    boolean weekdays = shape(value(left)) == WEEKDAY && !isStretch(value(left));
    signs.set(FigureSign.OTHER_FORM, !kin);
    signs.set(FigureSign.SAME_FORM, kin && !weekdays);
    signs.set(FigureSign.TODAY, isFromToday(value(left)) || isFromToday(value(right)));
  }
}
