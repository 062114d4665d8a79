// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * Reads one number, in digits or words: "20,000", "2.5 million", "twenty-five", "a hundred and
 * five", "one and a half million", "half a dozen", "two-thirds", "tens of thousands".
 *
 * <p>A cursor: the accessors tell about the last number read.
 */
final class NumberParser {

  /** More magnitudes in a row are no number; also keeps the product finite. */
  private static final double LARGEST_SCALE = 1e30;

  /** The least magnitude whose plural may follow a number. */
  private static final double LEAST_MAGNITUDE = 1e3;

  private final Atoms atoms;
  private int end;
  private double low;
  private double high;
  private double mantissa;
  private double scale;
  private boolean fraction;
  private boolean approximate;
  private boolean vague;

  NumberParser(Atoms atoms) {
    this.atoms = atoms;
  }

  /** Returns the index after the last atom of the number. */
  int end() {
    return end;
  }

  double low() {
    return low;
  }

  /** Returns the greatest number meant; more than the least for "thousands". */
  double high() {
    return high;
  }

  /** Returns the number without its magnitude: 2.5 of "2.5 million". */
  double mantissa() {
    return mantissa;
  }

  /** Returns the magnitude: a million in "2.5 million", 1 if there is none. */
  double scale() {
    return scale;
  }

  /** Tells whether the number is a part of a whole: "two-thirds". */
  boolean isFraction() {
    return fraction;
  }

  /** Tells whether the words are vague: "dozens", "a couple". */
  boolean isApproximate() {
    return approximate;
  }

  /** Reads the number that starts at an atom; answers false if none does. */
  boolean parse(int start) {
    scale = 1;
    fraction = false;
    approximate = false;
    vague = false;
    boolean read = atoms.isNumber(start) ? parseDigits(start) : parseWords(start);
    if (read && !vague) {
      high = low;
    }
    return read;
  }

  private boolean parseDigits(int start) {
    if (atoms.trait(start, Atoms.ORDINAL) || atoms.trait(start, Atoms.PLURAL)) {
      return false;
    }
    low = atoms.value(start);
    end = start + 1;
    if (!parseSlash(start)) {
      parseVulgar();
      parseAndHalf();
    }
    mantissa = low;
    parseMagnitudes();
    return true;
  }

  /** Tells whether "1/2" or "11/32" starts at an atom; "9/11" and "24/7" are none. */
  static boolean isFraction(Atoms atoms, int at) {
    boolean slash =
        atoms.isNumber(at)
            && atoms.sign(at + 1) == '/'
            && atoms.touches(at + 1)
            && atoms.touches(at + 2)
            && atoms.isNumber(at + 2)
            && atoms.sign(at + 3) != '/';
    double whole = slash ? atoms.value(at + 2) : 0;
    return slash && atoms.value(at) < whole && (whole <= 10 || whole == 32 || whole == 64);
  }

  /** A price in thirty-seconds is a number, not a part of a whole. */
  private boolean parseSlash(int start) {
    if (!isFraction(atoms, start)) {
      return false;
    }
    low /= atoms.value(start + 2);
    fraction = atoms.value(start + 2) <= 10;
    end = start + 3;
    return true;
  }

  /** Reads the "½" of "2½" and the "1/2" of "2 1/2" and "2-1/2". */
  private void parseVulgar() {
    boolean whole = !atoms.trait(end - 1, Atoms.FRACTIONAL);
    if (whole && atoms.isDash(end) && atoms.touches(end) && isFraction(atoms, end + 1)) {
      low += atoms.value(end + 1) / atoms.value(end + 3);
      end += 4;
    }
    if (!whole || !atoms.isNumber(end)) {
      return;
    }
    if (atoms.trait(end, Atoms.FRACTIONAL) && atoms.length(end) == 1) {
      low += atoms.value(end++);
    } else if (atoms.value(end) < 10 && atoms.sign(end + 1) == '/' && atoms.isNumber(end + 2)) {
      double part = atoms.value(end) / atoms.value(end + 2);
      if (part < 1) {
        low += part;
        end += 3;
      }
    }
  }

  private void parseAndHalf() {
    if (!atoms.is(end, FigureWord.AND)) {
      return;
    }
    int at = end + 1;
    if (atoms.is(at, FigureWord.ARTICLE)) {
      at++;
      at += atoms.isDash(at) ? 1 : 0;
      if (atoms.is(at, FigureWord.HALF)) {
        low += 0.5 * scale;
        end = at + 1;
      } else if (atoms.reads(at, "quarter") && !atoms.is(at + 1, FigureWord.OF)) {
        low += 0.25 * scale;
        end = at + 1;
      }
    }
  }

  private void parseMagnitudes() {
    int at = magnitudeAt(end);
    while (at >= 0 && scale < LARGEST_SCALE) {
      FigureWord word = atoms.word(at);
      double factor = word.number();
      low *= factor;
      scale *= factor;
      end = at + 1;
      boolean dozen = atoms.is(at, FigureWord.DOZEN);
      approximate |= dozen;
      at = dozen ? -1 : magnitudeAt(end);
    }
    if (scale > 1) {
      parseAndHalf();
    }
  }

  /** Returns the magnitude at a place or behind a hyphen there; -1 if none. */
  private int magnitudeAt(int place) {
    int at = place;
    if (atoms.isDash(at) && atoms.touches(at) && atoms.touches(at + 1)) {
      at++;
    }
    if (isCountedMagnitude(at)) {
      return at;
    }
    if (!atoms.is(at, FigureWord.MAGNITUDE | FigureWord.HUNDRED | FigureWord.DOZEN)) {
      return -1;
    }
    if (atoms.length(at) == 1) {
      return atoms.touches(at) && at == place && isMagnitudeLetter(at) ? at : -1;
    }
    return at;
  }

  /** Tells whether "millions" behind a number is its magnitude: "38 millions of florins". */
  private boolean isCountedMagnitude(int at) {
    return atoms.is(at, FigureWord.VAGUE)
        && atoms.word(at).number() >= LEAST_MAGNITUDE
        && atoms.is(at + 1, FigureWord.OF);
  }

  /** Decides "m": millions with a currency or a noun ("20m people"), metres otherwise. */
  private boolean isMagnitudeLetter(int at) {
    if (!atoms.reads(at, "m") || atoms.trait(at, Atoms.UPPER)) {
      return true;
    }
    int before = at - 2;
    if (!UnitWords.currency(atoms.sign(before)).isEmpty() || atoms.is(before, FigureWord.CODE)) {
      return true;
    }
    int next = at + 1;
    boolean noun =
        atoms.isWord(next)
            && !atoms.is(next, FigureWord.STOP | FigureWord.MODIFIER)
            && atoms.length(next) > 3;
    return (noun && !isExtent(next)) || !UnitWords.currency(atoms.sign(next)).isEmpty();
  }

  private boolean isExtent(int at) {
    return switch (atoms.surface(at)) {
      case "wide",
          "deep",
          "tall",
          "away",
          "race",
          "sprint",
          "thick",
          "final",
          "hurdles",
          "freestyle",
          "relay",
          "butterfly",
          "backstroke",
          "breaststroke",
          "apart",
          "long",
          "high",
          "dash",
          "pool",
          "tower" ->
          true;
      default -> false;
    };
  }

  private boolean parseWords(int start) {
    FigureWord word = atoms.word(start);
    if (word.is(FigureWord.VAGUE)) {
      return parseVague(start, word.number() == 12 ? 24 : word.number(), word.number());
    }
    if (word.is(FigureWord.HALF)) {
      return parseHalf(start);
    }
    if (word.is(FigureWord.FEW)) {
      return parseFew(start);
    }
    if (word.is(FigureWord.ARTICLE)) {
      return parseArticle(start);
    }
    return word.is(FigureWord.NUMERAL) && parseNumerals(start);
  }

  /** Reads "tens of thousands" and the like: from one to just under ten of the magnitude. */
  private boolean parseVague(int start, double least, double magnitude) {
    double factor = 1;
    end = start + 1;
    while (factor < LARGEST_SCALE
        && atoms.is(end, FigureWord.OF)
        && atoms.is(end + 1, FigureWord.VAGUE)) {
      factor *= atoms.word(end + 1).number();
      end += 2;
    }
    setVague(factor == 1 ? least : magnitude, magnitude <= 20 ? 100 : magnitude * 10, factor);
    return true;
  }

  private void setVague(double from, double under, double factor) {
    low = from * factor;
    high = under * factor - 1;
    mantissa = low;
    scale = factor;
    approximate = true;
    vague = true;
  }

  /** Reads "a few hundred", "several thousand"; "several" alone is no figure. */
  private boolean parseFew(int start) {
    FigureWord next = atoms.word(start + 1);
    if (!next.is(FigureWord.HUNDRED | FigureWord.MAGNITUDE | FigureWord.DOZEN)) {
      return false;
    }
    end = start + 2;
    double factor = next.number();
    while (factor < LARGEST_SCALE && atoms.is(end, FigureWord.MAGNITUDE)) {
      factor *= atoms.word(end++).number();
    }
    setVague(2, factor == 12 ? 100.0 / 12 : 10, factor);
    return true;
  }

  /** Tells whether an article may begin a number: "a hundred", "a half", "a few", "a third". */
  boolean followsArticle(int article) {
    int next = article + 1;
    return atoms.is(
        atoms.isDash(next) ? next + 1 : next,
        FigureWord.HUNDRED
            | FigureWord.MAGNITUDE
            | FigureWord.DOZEN
            | FigureWord.HALF
            | FigureWord.FEW
            | FigureWord.COUPLE
            | FigureWord.PART);
  }

  private boolean parseArticle(int start) {
    int at = start + 1;
    at += atoms.isDash(at) ? 1 : 0;
    FigureWord next = atoms.word(at);
    if (next.is(FigureWord.HUNDRED | FigureWord.MAGNITUDE | FigureWord.DOZEN)
        && atoms.length(at) > 2) {
      return parseNumerals(start);
    }
    if (next.is(FigureWord.HALF)) {
      return parseHalf(at);
    }
    if (next.is(FigureWord.FEW)) {
      return parseFew(at);
    }
    return next.is(FigureWord.COUPLE) ? parseCouple(at) : parsePart(at, 1);
  }

  private boolean parseCouple(int at) {
    boolean of = atoms.is(at + 1, FigureWord.OF);
    int next = at + (of ? 2 : 1);
    boolean scaled = atoms.is(next, FigureWord.HUNDRED | FigureWord.MAGNITUDE | FigureWord.DOZEN);
    if (!scaled && !of && !atoms.is(next, FigureWord.UNIT)) {
      return false;
    }
    low = 2;
    end = scaled ? next : at + 1;
    mantissa = 2;
    parseMagnitudes();
    approximate = true;
    return true;
  }

  /** Reads "half a million", "half of", "half an hour"; "half-time" and "second half" are none. */
  private boolean parseHalf(int at) {
    int next = at + 1;
    boolean dash = atoms.isDash(next);
    next += dash ? 1 : 0;
    boolean article = atoms.is(next, FigureWord.ARTICLE);
    next += article ? 1 : 0;
    next += atoms.isDash(next) ? 1 : 0;
    mantissa = 0.5;
    low = 0.5;
    if (atoms.is(next, FigureWord.MAGNITUDE | FigureWord.HUNDRED | FigureWord.DOZEN)) {
      end = next;
      parseMagnitudes();
      return true;
    }
    if (article || dash) {
      end = next;
      return atoms.is(next, FigureWord.UNIT) || (article && setFraction(at + 1));
    }
    if (atoms.is(next, FigureWord.DURATION) && atoms.reads(at - 1, "every")) {
      end = next;
      return true;
    }
    boolean whole = atoms.is(next, FigureWord.OF | FigureWord.STOP) || !atoms.isWord(next);
    return whole && !atoms.is(at - 1, FigureWord.ORDINAL) && setFraction(at + 1);
  }

  private boolean setFraction(int after) {
    fraction = true;
    end = after;
    return true;
  }

  /** Reads the denominator of "two-thirds" or "a quarter of". */
  private boolean parsePart(int at, double numerator) {
    FigureWord part = atoms.word(at);
    if (!part.is(FigureWord.PART) || part.number() <= numerator) {
      return false;
    }
    boolean plural = !part.is(FigureWord.ORDINAL) && !atoms.reads(at, "quarter");
    if (!plural && !closesPart(at + 1)) {
      return false;
    }
    low = numerator / part.number();
    mantissa = low;
    setFraction(at + 1);
    if (atoms.is(end, FigureWord.OF)
        && atoms.is(end + 1, FigureWord.ARTICLE)
        && atoms.is(end + 2, FigureWord.MAGNITUDE)) {
      fraction = false;
      end += 2;
      parseMagnitudes();
    }
    return true;
  }

  private boolean closesPart(int next) {
    return atoms.is(next, FigureWord.OF | FigureWord.STOP | FigureWord.CUE)
        || atoms.kind(next) == Atoms.BREAK
        || atoms.sign(next) == '.'
        || atoms.sign(next) == ',';
  }

  private boolean parseNumerals(int start) {
    WordSum sum = new WordSum(atoms, start);
    low = sum.value();
    approximate = sum.scale() == 12;
    end = sum.end();
    mantissa = sum.mantissa();
    scale = sum.scale();
    if (low > 0 && low < 10 && parsePart(afterDash(end), low)) {
      return true;
    }
    parseAndHalf();
    if (scale == 1) {
      mantissa = low;
      parseMagnitudes();
    }
    return true;
  }

  private int afterDash(int at) {
    return atoms.isDash(at) && atoms.touches(at) ? at + 1 : at;
  }
}
