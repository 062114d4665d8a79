// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/** Reads the distance in front of "ago": "two months ago", "a week ago", "10 years ago". */
final class AgoParser {

  private static final int REACH = 6;
  private static final int FARTHEST = 2000;

  private final Atoms atoms;
  private final NumberParser numbers;

  AgoParser(Atoms atoms) {
    this.atoms = atoms;
    this.numbers = new NumberParser(atoms);
  }

  /** Reads the distance that ends before {@code ago}; returns its first atom, or {@code ago}. */
  int parse(int ago, int floor, CalendarFields fields) {
    int unit = ago - 1;
    String code = code(unit);
    if (code.isEmpty()) {
      return ago;
    }
    int start = start(unit, floor);
    double amount = start == unit ? 0 : amount(start, unit);
    if (amount < 1 || amount > FARTHEST || amount != (int) amount) {
      return ago;
    }
    boolean decades = atoms.word(unit).unit().equals("decade");
    fields.amount = (int) (-amount * (decades ? 10 : 1));
    fields.unit = code;
    return start;
  }

  private String code(int unit) {
    if (!atoms.is(unit, FigureWord.DURATION)) {
      return "";
    }
    return switch (atoms.word(unit).unit()) {
      case "day" -> "D";
      case "week" -> "W";
      case "month" -> "M";
      case "year", "decade" -> "Y";
      default -> "";
    };
  }

  private int start(int unit, int floor) {
    int start = unit;
    while (start > floor && start > unit - REACH && isNumeric(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isNumeric(int at) {
    return atoms.isNumber(at)
        || atoms.is(at, FigureWord.NUMERAL | FigureWord.ARTICLE | FigureWord.HUNDRED)
        || (atoms.isDash(at) && atoms.touches(at));
  }

  private double amount(int start, int unit) {
    if (atoms.is(start, FigureWord.ARTICLE) && start == unit - 1) {
      return 1;
    }
    return numbers.parse(start) && numbers.end() == unit ? numbers.low() : 0;
  }
}
