// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * Reads the unit behind a number: "km", "percentage points", "°C", "miles per hour", "-year-old",
 * "Australian dollars". A cursor: the accessors tell about the last unit read.
 */
final class UnitParser {

  private final Atoms atoms;
  private String unit = "";
  private double factor;
  private int end;
  private int head;

  UnitParser(Atoms atoms) {
    this.atoms = atoms;
  }

  /** Returns the unit's normal form; empty if there was none. */
  String unit() {
    return unit;
  }

  /** Returns what the number must be multiplied by: 1/12 for an age in months, mostly 1. */
  double factor() {
    return factor;
  }

  /** Returns the index after the unit's last atom. */
  int end() {
    return end;
  }

  /** Returns the atom that names the unit; -1 if it is a sign or absent. */
  int head() {
    return head;
  }

  /**
   * Reads the unit behind a number.
   *
   * @param place index of the atom behind the number
   * @param large whether the number ended with a magnitude ("5 billion won")
   */
  void parse(int place, boolean large) {
    unit = "";
    factor = 1;
    end = place;
    head = -1;
    boolean dash = atoms.isDash(place) && atoms.touches(place) && atoms.touches(place + 1);
    int at = dash ? place + 1 : place;
    if (!parseSign(at) && !parsePercent(at) && !parseDegrees(at) && !parseCurrency(at, large)) {
      parseMeasure(at, place, dash);
    }
  }

  private boolean set(String normal, int headAtom, int after) {
    unit = normal;
    head = headAtom;
    end = after;
    return true;
  }

  private boolean parseSign(int at) {
    char sign = atoms.sign(at);
    if (sign == '%') {
      boolean points = atoms.reads(at + 1, "points") || atoms.reads(at + 1, "point");
      return set(points ? "pp" : "%", -1, points ? at + 2 : at + 1);
    }
    if (sign == '\u00B0' || sign == '\u00BA') {
      boolean scale = atoms.is(at + 1, FigureWord.TEMPERATURE);
      return set(scale ? atoms.word(at + 1).unit() : "deg", -1, scale ? at + 2 : at + 1);
    }
    boolean suffix = !UnitWords.currency(sign).isEmpty() && !atoms.isNumber(at + 1);
    return suffix && set(UnitWords.currency(sign), -1, at + 1);
  }

  private boolean parsePercent(int at) {
    int after = at + 1;
    int name = at;
    boolean percent = atoms.is(at, FigureWord.UNIT) && atoms.word(at).unit().equals("%");
    if (!percent && atoms.reads(at, "per") && atoms.reads(at + 1, "cent")) {
      percent = true;
      name = at + 1;
      after = at + 2;
    }
    if (percent) {
      boolean points = atoms.reads(after, "points") || atoms.reads(after, "point");
      return points ? set("pp", after, after + 1) : set("%", name, after);
    }
    if (atoms.isDash(after)) {
      after++;
    }
    boolean point = atoms.reads(after, "point") || atoms.reads(after, "points");
    if (point && atoms.reads(at, "percentage")) {
      return set("pp", after, after + 1);
    }
    return point && atoms.reads(at, "basis") && set("bp", after, after + 1);
  }

  private boolean parseDegrees(int at) {
    if (atoms.reads(at, "degrees") || atoms.reads(at, "degree")) {
      boolean scale = atoms.is(at + 1, FigureWord.TEMPERATURE);
      return set(scale ? atoms.word(at + 1).unit() : "deg", at, scale ? at + 2 : at + 1);
    }
    boolean letter =
        atoms.is(at, FigureWord.TEMPERATURE)
            && (atoms.length(at) > 1 || (atoms.touches(at) && atoms.trait(at, Atoms.UPPER)));
    return letter && set(atoms.word(at).unit(), at, at + 1);
  }

  private boolean parseCurrency(int place, boolean large) {
    int at = place;
    FigureWord word = atoms.word(at);
    if (word.is(FigureWord.CODE) && atoms.trait(at, Atoms.UPPER)) {
      return set(word.unit(), at, at + 1);
    }
    if (word.is(FigureWord.DOLLAR) && isDollar(at + 1)) {
      return set(
          UnitWords.dollars(atoms.surface(at).toLowerCase(java.util.Locale.ROOT).replace(".", "")),
          at + 1,
          at + 2);
    }
    if (large && atoms.reads(at, "won")) {
      return set("KRW", at, at + 1);
    }
    if (atoms.trait(at, Atoms.CAPITAL)
        && atoms.is(at + 1, FigureWord.CURRENCY)
        && !isDollar(at + 1)) {
      at++;
    }
    return atoms.is(at, FigureWord.CURRENCY) && parsePounds(at, place, large);
  }

  private boolean isDollar(int at) {
    return atoms.reads(at, "dollars") || atoms.reads(at, "dollar");
  }

  /** Decides whether pounds are money or weight. */
  private boolean parsePounds(int at, int place, boolean large) {
    boolean pounds = atoms.reads(at, "pounds") || atoms.reads(at, "pound");
    boolean sterling = atoms.reads(at + 1, "sterling");
    boolean weight =
        pounds
            && !large
            && !sterling
            && (atoms.isDash(place - 1)
                || atoms.is(at + 1, FigureWord.OF)
                || atoms.reads(at + 1, "heavier")
                || isWeighed(place));
    return set(weight ? "lb" : atoms.word(at).unit(), at, sterling ? at + 2 : at + 1);
  }

  private boolean isWeighed(int place) {
    for (int i = place - 2; i >= place - 5; i--) {
      if (atoms.reads(i, "weighs")
          || atoms.reads(i, "weighing")
          || atoms.reads(i, "weighed")
          || atoms.reads(i, "weigh")) {
        return true;
      }
    }
    return false;
  }

  private void parseMeasure(int first, int place, boolean dash) {
    int at = dash ? first : skipCountry(first);
    FigureWord word = atoms.word(at);
    if (word.is(FigureWord.SQUARE)) {
      parsePower(at, dash);
      return;
    }
    boolean metre = atoms.length(at) == 1 && word.unit().equals("m");
    if (!word.is(FigureWord.UNIT)
        || (word.is(FigureWord.ATTACHED) && !metre && (at != place || !atoms.touches(at)))
        || (word.is(FigureWord.ATTACHED) && atoms.trait(at, Atoms.UPPER) && !metre)) {
      return;
    }
    set(word.unit(), at, at + 1);
    if (word.is(FigureWord.LENGTH)) {
      parseSpeed();
    } else if (word.is(FigureWord.DURATION)) {
      parseAge(at);
    }
  }

  /** Passes over the country of a unit: "U.S. gallons", "imperial tons". */
  private int skipCountry(int at) {
    boolean country =
        atoms.reads(at, "US") || atoms.reads(at, "U.S") || atoms.reads(at, "imperial");
    int unit = atoms.sign(at + 1) == '.' ? at + 2 : at + 1;
    return country && atoms.is(unit, FigureWord.UNIT) && atoms.length(unit) > 2 ? unit : at;
  }

  private void parsePower(int at, boolean dash) {
    int next = atoms.isDash(at + 1) ? at + 2 : at + 1;
    FigureWord length = atoms.word(next);
    boolean known = length.is(FigureWord.LENGTH) && (dash || !atoms.isDash(at + 1) || next > at);
    if (known) {
      set(length.unit() + atoms.word(at).unit(), next, next + 1);
    }
  }

  /** Reads "per hour", "an hour", "/h" behind a length. */
  private void parseSpeed() {
    boolean per =
        atoms.sign(end) == '/'
            || atoms.reads(end, "per")
            || atoms.is(end, FigureWord.ARTICLE)
            || (atoms.isDash(end) && atoms.reads(end + 1, "per"));
    int at = end + (atoms.isDash(end) ? 2 : 1);
    at += atoms.isDash(at) ? 1 : 0;
    if (!per || !atoms.is(at, FigureWord.DURATION)) {
      return;
    }
    String time = atoms.word(at).unit();
    if (time.equals("h") && unit.equals("mi")) {
      set("mph", head, at + 1);
    } else if (time.equals("h") || time.equals("s")) {
      set(unit + "/" + time, head, at + 1);
    }
  }

  /** Reads "-old", "years old", "years of age" behind a duration. */
  private void parseAge(int at) {
    int after = at + 1;
    boolean dash = atoms.isDash(after);
    after += dash ? 1 : 0;
    boolean old = atoms.reads(after, "old") || atoms.reads(after, "olds");
    boolean ofAge = !dash && atoms.is(after, FigureWord.OF) && atoms.reads(after + 1, "age");
    double years = Units.yearsIn(unit);
    if ((old || ofAge) && years > 0) {
      factor = years;
      set("age", at, old ? after + 1 : after + 2);
    }
  }
}
