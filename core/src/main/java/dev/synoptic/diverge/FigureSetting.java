// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Of whom, and of what day, two passages give their figures. */
final class FigureSetting {

  /** A passage with more times than this is a timetable. */
  private static final int MOST = 16;

  private FigureSetting() {}

  /**
   * Tells whether the names in front of two figures are two, neither of which the other passage
   * has.
   */
  static boolean isOfOthers(Side one, Figure figure, Side other, Figure otherFigure) {
    int name = nameBefore(one, figure.first());
    int otherName = nameBefore(other, otherFigure.first());
    return name >= 0
        && otherName >= 0
        && name != otherName
        && !hasName(one, otherName)
        && !hasName(other, name);
  }

  private static int nameBefore(Side side, int token) {
    int t = token - 1;
    while (t >= side.first() && side.article().entity(t) < 0) {
      t--;
    }
    return t < side.first() ? -1 : side.article().entity(t);
  }

  private static boolean hasName(Side side, int entity) {
    for (int t = side.first(); t < side.end(); t++) {
      if (side.article().entity(t) == entity) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether both passages name times, and no two of them agree. */
  static boolean isOfOtherTimes(Side one, Side other) {
    List<TimeMention> times = times(one);
    List<TimeMention> others = times.isEmpty() ? times : times(other);
    boolean conflict = false;
    for (TimeMention time : times) {
      for (TimeMention otherTime : others) {
        Agreement agreement = TimeComparison.compare(time.value(), otherTime.value());
        if (agreement == Agreement.SAME || agreement == Agreement.COMPATIBLE) {
          return false;
        }
        conflict |= agreement == Agreement.CONFLICT;
      }
    }
    return conflict && times.size() <= MOST && others.size() <= MOST;
  }

  private static List<TimeMention> times(Side side) {
    List<TimeMention> times = new ArrayList<>();
    int last = -1;
    for (int t = side.first(); t < side.end() && times.size() <= MOST; t++) {
      int index = side.article().time(t);
      if (index > last) {
        times.add(side.article().analysis().times().get(index));
        last = index;
      }
    }
    return times;
  }
}
