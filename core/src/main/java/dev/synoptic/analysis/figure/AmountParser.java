// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import org.jspecify.annotations.Nullable;

/** Reads one amount: an optional currency sign, a number, an optional unit. */
final class AmountParser {

  private final Atoms atoms;
  private final NumberParser numbers;
  private final UnitParser units;

  AmountParser(Atoms atoms) {
    this.atoms = atoms;
    this.numbers = new NumberParser(atoms);
    this.units = new UnitParser(atoms);
  }

  /** Reads the amount that starts at an atom; null if none does. */
  @Nullable Amount parse(int start) {
    int number = currencyEnd(start);
    boolean inner = isMinus(number);
    boolean negative = inner || isMinusBefore(start);
    if (inner) {
      number++;
    }
    if (!numbers.parse(number)) {
      return null;
    }
    String currency = number > start ? currencyBetween(start, number) : "";
    return currency.isEmpty() ? measured(start, negative) : priced(start, currency, negative);
  }

  private Amount priced(int start, String currency, boolean negative) {
    double sign = negative ? -1 : 1;
    int end = numbers.end();
    if (currency.equals("USD") && atoms.is(end, FigureWord.CODE) && atoms.trait(end, Atoms.UPPER)) {
      return amount(start, end + 1, -1, sign, atoms.word(end).unit());
    }
    return amount(start, end, -1, sign, currency);
  }

  private Amount measured(int start, boolean negative) {
    int end = numbers.end();
    boolean article =
        numbers.isFraction()
            && numbers.low() == 0.5
            && atoms.is(end, FigureWord.ARTICLE)
            && atoms.is(end + 1, FigureWord.UNIT);
    units.parse(article ? end + 1 : end, numbers.scale() > 1);
    boolean unit = !units.unit().isEmpty();
    double factor = (negative ? -1 : 1) * units.factor();
    if (!unit) {
      return amount(start, end, -1, factor, numbers.isFraction() ? "fraction" : "");
    }
    return amount(start, units.end(), units.head(), factor, units.unit());
  }

  private Amount amount(int start, int end, int head, double factor, String unit) {
    double low = numbers.low() * factor;
    double high = numbers.high() * factor;
    return new Amount(
        start,
        end,
        head,
        Math.min(low, high),
        Math.max(low, high),
        numbers.mantissa() * factor,
        numbers.scale(),
        unit,
        numbers.isApproximate());
  }

  /** Tells whether a minus stands here as a sign, not as a hyphen. */
  private boolean isMinus(int at) {
    boolean dash = atoms.sign(at) == '-' || atoms.sign(at) == '\u2212';
    boolean free = !atoms.touches(at) || !UnitWords.currency(atoms.sign(at - 1)).isEmpty();
    return dash && free && atoms.touches(at + 1) && atoms.isNumber(at + 1);
  }

  /** Recognises the sign of "-$5" and the word of "minus 5", but not "plus or minus". */
  private boolean isMinusBefore(int start) {
    int at = start - 1;
    boolean dash = atoms.sign(at) == '-' || atoms.sign(at) == '\u2212';
    return (dash && atoms.touches(start) && !atoms.touches(at))
        || (atoms.reads(at, "minus") && !atoms.is(at - 1, FigureWord.OR));
  }

  /** Returns the index after the currency signs or code at a place; the place if there are none. */
  private int currencyEnd(int start) {
    int at = start;
    if (atoms.is(at, FigureWord.DOLLAR) && atoms.sign(at + 1) == '$' && atoms.touches(at + 1)) {
      at++;
    }
    if (!UnitWords.currency(atoms.sign(at)).isEmpty()) {
      return at + 1;
    }
    boolean code =
        atoms.is(at, FigureWord.CODE)
            && atoms.trait(at, Atoms.UPPER)
            && (atoms.isNumber(at + 1) || !UnitWords.currency(atoms.sign(at + 1)).isEmpty());
    if (code) {
      return atoms.isNumber(at + 1) ? at + 1 : at + 2;
    }
    return start;
  }

  private String currencyBetween(int start, int number) {
    if (atoms.is(start, FigureWord.DOLLAR) && atoms.sign(start + 1) == '$') {
      return UnitWords.dollars(
          atoms.surface(start).toLowerCase(java.util.Locale.ROOT).replace(".", ""));
    }
    for (int i = start; i < number; i++) {
      if (atoms.is(i, FigureWord.CODE)) {
        return atoms.word(i).unit();
      }
      String currency = UnitWords.currency(atoms.sign(i));
      if (!currency.isEmpty()) {
        return currency;
      }
    }
    return "";
  }

  /** Tells cheaply whether an amount may start at an atom. */
  boolean mayStart(int at) {
    if (atoms.isNumber(at)) {
      return true;
    }
    FigureWord word = atoms.word(at);
    if (word.roles() == 0) {
      return atoms.kind(at) == Atoms.SIGN && (currencyEnd(at) > at || isMinus(at));
    }
    return word.is(FigureWord.NUMERAL | FigureWord.HALF | FigureWord.VAGUE | FigureWord.FEW)
        || (word.is(FigureWord.ARTICLE) && numbers.followsArticle(at))
        || currencyEnd(at) > at;
  }
}
