// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Value;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures in a text: counts, sums of money, shares, measurements, durations, ages, ranges
 * of them, bounds and ordinals.
 *
 * <p>A mention covers the words that bound or soften the figure, its number and its unit; the noun
 * that is counted stands outside, as the head. A quantity's unit is, in this order, a unit of
 * measurement ("km", "%", "pp", "degC", "week"), a currency code ("EUR"), "age", "fraction",
 * "ordinal", the singular of the head, or empty. "At least" leaves the upper bound infinite, "up
 * to" the lower one; "thousands" is the approximate range from one to just under ten thousand.
 *
 * <p>Not figures: dates and times, numbers in names (Su-24, Flight 12), section and telephone
 * numbers, results such as 3:2, "several". Works on English; numerals, signs and units of the SI
 * work in any language. Linear in the length of the text.
 */
public final class QuantityReader {

  private static final int OLDEST = 120;

  private final Tokens tokens;
  private final Atoms atoms;
  private final boolean[] claimed;
  private final AmountParser amounts;
  private final BoundCues cues;
  private final HeadFinder heads;
  private final RangeParser ranges;
  private final FigureFilter filter;
  private final List<QuantityMention> mentions = new ArrayList<>();
  private int floor;

  private QuantityReader(Tokens tokens, Atoms atoms, boolean[] claimed) {
    this.tokens = tokens;
    this.atoms = atoms;
    this.claimed = claimed;
    this.amounts = new AmountParser(atoms);
    this.cues = new BoundCues(atoms);
    this.heads = new HeadFinder(atoms, tokens);
    this.ranges = new RangeParser(atoms, amounts);
    this.filter = new FigureFilter(atoms);
  }

  /**
   * Finds the figures of an article.
   *
   * @param tokens the article's tokens
   * @param times the times found in it, whose tokens are no figures; may be empty
   * @return the figures in the order of the text, none overlapping another
   */
  public static List<QuantityMention> read(Tokens tokens, List<TimeMention> times) {
    return read(tokens, Atoms.of(tokens), times);
  }

  static List<QuantityMention> read(Tokens tokens, Atoms atoms, List<TimeMention> times) {
    boolean[] claimed = new boolean[tokens.size()];
    for (TimeMention time : times) {
      java.util.Arrays.fill(claimed, time.firstToken(), time.endToken(), true);
    }
    return new QuantityReader(tokens, atoms, claimed).readAll();
  }

  private List<QuantityMention> readAll() {
    int at = 0;
    while (at < atoms.size()) {
      Work.step(2);
      at = readAt(at);
    }
    return List.copyOf(mentions);
  }

  /** Reads what starts at an atom and returns where to go on. */
  private int readAt(int at) {
    if (atoms.kind(at) == Atoms.BREAK) {
      floor = at + 1;
      return at + 1;
    }
    if (atoms.is(at, FigureWord.ORDINAL) || atoms.trait(at, Atoms.ORDINAL)) {
      return isClaimed(at) ? at + 1 : readOrdinal(at, at, 0);
    }
    if (!amounts.mayStart(at) || isClaimed(at)) {
      return at + 1;
    }
    int code = filter.codeEnd(at);
    if (code > at) {
      floor = code;
      return code;
    }
    if (isCompoundOrdinal(at)) {
      return readOrdinal(at, at + 2, atoms.word(at).number());
    }
    return readFigure(at);
  }

  private boolean isClaimed(int at) {
    int token = atoms.token(at);
    return token >= 0 && claimed[token];
  }

  /** Tells whether a time has a token: of a cue, or one token that holds a time and a figure. */
  private boolean isAnyClaimed(int firstToken, int endToken) {
    for (int i = firstToken; i < endToken; i++) {
      if (claimed[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompoundOrdinal(int at) {
    return atoms.is(at, FigureWord.TENS)
        && atoms.isDash(at + 1)
        && atoms.touches(at + 1)
        && atoms.is(at + 2, FigureWord.ORDINAL)
        && atoms.word(at + 2).number() < 10;
  }

  /** Reads an ordinal in front of a noun; "at first" is none. */
  private int readOrdinal(int start, int last, double tens) {
    int head = heads.find(last + 1, false);
    if (head >= 0) {
      boolean digits = atoms.isNumber(last);
      double number = digits ? atoms.value(last) : atoms.word(last).number() + tens;
      addMention(start, last + 1, head, new Value.Quantity(number, number, "ordinal", false));
    }
    return last + 1;
  }

  private int readFigure(int at) {
    Amount first = amounts.parse(at);
    if (first == null || crossesClaim(first)) {
      return at + 1;
    }
    Amount second = ranges.parse(first);
    if (second != null && !crossesClaim(second)) {
      return emit(first.inheriting(second), second);
    }
    return emit(first, first);
  }

  private boolean crossesClaim(Amount amount) {
    for (int i = amount.start(); i < amount.end(); i++) {
      if (isClaimed(i)) {
        return true;
      }
    }
    return false;
  }

  private int emit(Amount low, Amount high) {
    int after = high.end();
    String unit = ageUnit(low, high);
    boolean duration = Units.base(unit).equals("s");
    cues.read(low.start(), after, floor, duration);
    if (cues.start() == low.start()) {
      cues.readAsManyAs(low.start(), floor);
    }
    int end = Math.max(after, cues.end());
    int head = high.head();
    if (unit.isEmpty()) {
      head = heads.find(end, low.low() != 1 || high.high() != 1);
      if (isIdle(low, high, head, end)) {
        floor = after;
        return after;
      }
      unit = head >= 0 ? Singular.of(tokens.normal(atoms.token(head))) : "";
    }
    addMention(cues.start(), end, head, value(low, high, unit));
    return Math.max(end, low.start() + 1);
  }

  private String ageUnit(Amount low, Amount high) {
    String unit = high.unit().isEmpty() ? low.unit() : high.unit();
    boolean plain = unit.isEmpty() && low.low() >= 0 && high.high() <= OLDEST;
    return plain && isAge(low.start(), high.end()) ? "age" : unit;
  }

  /** Recognises "aged 91", "ages 69 to 86" and "Nelson, 27,". */
  private boolean isAge(int first, int after) {
    if (atoms.is(first - 1, FigureWord.AGED)
        || (atoms.is(first - 1, FigureWord.OF) && atoms.is(first - 2, FigureWord.AGED))) {
      return true;
    }
    char next = atoms.sign(after);
    boolean closed = next == ',' || next == '.' || next == ')';
    return atoms.isNumber(first)
        && !atoms.trait(first, Atoms.FRACTIONAL)
        && (atoms.sign(first - 1) == ',' || atoms.sign(first - 1) == '(')
        && atoms.trait(first - 2, Atoms.CAPITAL)
        && !atoms.is(first - 2, FigureWord.MONTH | FigureWord.WEEKDAY)
        && closed;
  }

  /** Tells whether a number is a mere word ("no one") or part of a name ("Boeing 737"). */
  private boolean isIdle(Amount low, Amount high, int head, int end) {
    int first = low.start();
    boolean single = low.equals(high);
    if (single && low.end() == first + 1 && atoms.reads(first, "one")) {
      boolean counted = head >= 0 || atoms.is(end, FigureWord.OF);
      return !counted || filter.isPronoun(first);
    }
    boolean counted = head >= 0 && !atoms.trait(head, Atoms.CAPITAL) && heads.isCounting(head);
    return single && filter.isNamePart(first, end, counted);
  }

  private Value.Quantity value(Amount low, Amount high, String unit) {
    double least = Math.min(low.low(), high.low());
    double most = Math.max(low.high(), high.high());
    if (cues.isAtLeast()) {
      most = Double.POSITIVE_INFINITY;
    } else if (cues.isAtMost()) {
      least = Double.NEGATIVE_INFINITY;
    }
    boolean vague = low.approximate() || high.approximate();
    return new Value.Quantity(least, most, unit, cues.isApproximate() || vague);
  }

  private void addMention(int first, int end, int head, Value.@Nullable Quantity value) {
    int firstToken = atoms.firstToken(first, end);
    floor = end;
    if (firstToken < 0 || value == null) {
      return;
    }
    if (!mentions.isEmpty()) {
      firstToken = Math.max(firstToken, mentions.get(mentions.size() - 1).endToken());
    }
    int endToken = atoms.endToken(first, end);
    if (firstToken < endToken && !isAnyClaimed(firstToken, endToken)) {
      mentions.add(
          new QuantityMention(firstToken, endToken, head < 0 ? -1 : atoms.token(head), value));
    }
  }
}
