// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import org.jspecify.annotations.Nullable;

/** Decides whether a second amount makes a range with the first: "150 to 800", "two or three". */
final class RangeParser {

  private static final double WIDEST_CHANGE = 5;

  private final Atoms atoms;
  private final AmountParser amounts;

  RangeParser(Atoms atoms, AmountParser amounts) {
    this.atoms = atoms;
    this.amounts = amounts;
  }

  /** Returns the amount that ends the range which another starts; null if there is no range. */
  @Nullable Amount parse(Amount first) {
    int connector = first.end();
    if (!connects(connector, first)) {
      return null;
    }
    if (!amounts.mayStart(connector + 1) || atoms.is(connector + 1, FigureWord.ARTICLE)) {
      return null;
    }
    Amount second = amounts.parse(connector + 1);
    return second != null && fits(first, second, connector) ? second : null;
  }

  private boolean connects(int at, Amount first) {
    if (atoms.is(at, FigureWord.AND)) {
      return atoms.is(first.start() - 1, FigureWord.BETWEEN) || isHedgedBetween(first.start());
    }
    if (atoms.is(at, FigureWord.OR)) {
      return true;
    }
    if (atoms.is(at, FigureWord.TO)) {
      return !atoms.is(first.start() - 1, FigureWord.FROM) && !isMoved(first);
    }
    return isRangeDash(at);
  }

  private boolean isHedgedBetween(int first) {
    return atoms.is(first - 1, FigureWord.CUE) && atoms.is(first - 2, FigureWord.BETWEEN);
  }

  /** Tells whether a verb of change stands before the first amount: "rose 2 percent to 5". */
  private boolean isMoved(Amount first) {
    return atoms.is(first.start() - 1, FigureWord.MOVE)
        || (atoms.is(first.start() - 2, FigureWord.MOVE)
            && atoms.is(first.start() - 1, FigureWord.CUE));
  }

  private boolean isRangeDash(int at) {
    if (!atoms.isDash(at)) {
      return false;
    }
    boolean tight = atoms.touches(at) && atoms.touches(at + 1);
    return tight || (atoms.sign(at) == '\u2013' && atoms.isNumber(at + 1));
  }

  private boolean fits(Amount first, Amount second, int connector) {
    boolean sameUnit =
        first.unit().isEmpty()
            || second.unit().equals(first.unit())
            || (second.unit().isEmpty() && isPrice(first.unit()));
    if (!sameUnit || second.approximate() || first.approximate()) {
      return false;
    }
    double low = first.inheriting(second).low();
    if (!(low < second.high()) || isResult(second)) {
      return false;
    }
    if (atoms.is(connector, FigureWord.OR)) {
      return second.high() <= low * 2 || second.high() - low <= 2;
    }
    boolean bothNamed = !first.unit().isEmpty() && !second.unit().isEmpty();
    return !bothNamed
        || atoms.is(connector, FigureWord.AND)
        || second.high() <= low * WIDEST_CHANGE;
  }

  private static boolean isPrice(String unit) {
    return Units.isMeasure(unit) && unit.length() == 3 && !unit.equals("age");
  }

  private boolean isResult(Amount second) {
    return second.unit().isEmpty() && atoms.is(second.end(), FigureWord.RESULT);
  }
}
