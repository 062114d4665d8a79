// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/** Tells numbers that count from numbers that only identify. */
final class FigureFilter {

  private final Atoms atoms;

  FigureFilter(Atoms atoms) {
    this.atoms = atoms;
  }

  /**
   * Finds the end of a model, telephone, section or similar number.
   *
   * @param at an atom that may start a figure
   * @return the index after the number; {@code at} if it is none of these
   */
  int codeEnd(int at) {
    if (!atoms.isNumber(at)) {
      return at;
    }
    int chain = chainEnd(at);
    if (isPhone(at, chain)) {
      return chain;
    }
    boolean code =
        (atoms.trait(at, Atoms.LEADING_ZERO) && !atoms.trait(at, Atoms.FRACTIONAL))
            || isBehindName(at)
            || isBehindLabel(at)
            || isInAddress(at)
            || isPaired(at);
    return code ? Math.max(chain, at + 1) : at;
  }

  /** Returns the index after a run of numbers joined by hyphens, or in the international form. */
  private int chainEnd(int at) {
    int end = at + 1;
    boolean international = atoms.sign(at - 1) == '+' && atoms.touches(at);
    while (true) {
      if (atoms.isDash(end)
          && atoms.touches(end)
          && atoms.touches(end + 1)
          && (atoms.isNumber(end + 1) || atoms.kind(end + 1) == Atoms.CODE)) {
        end += 2;
      } else if (international && atoms.isNumber(end)) {
        end++;
      } else {
        return end;
      }
    }
  }

  private boolean isPhone(int at, int end) {
    if (end - at >= 5 || (atoms.sign(at - 1) == '+' && end - at >= 3)) {
      return true;
    }
    return end - at == 3
        && atoms.isDash(at + 1)
        && atoms.length(at) == 3
        && atoms.length(at + 2) == 4
        && !atoms.trait(at + 2, Atoms.GROUPED);
  }

  /** Recognises the "24" of "Su-24": a word touches it through a hyphen. */
  private boolean isBehindName(int at) {
    if (!atoms.isDash(at - 1) || !atoms.touches(at) || !atoms.touches(at - 1)) {
      return false;
    }
    int name = at - 2;
    boolean unknown = atoms.isWord(name) && atoms.word(name).roles() == 0;
    return atoms.kind(name) == Atoms.CODE
        || (atoms.trait(name, Atoms.CAPITAL)
            && !atoms.is(name, FigureWord.MONTH | FigureWord.WEEKDAY | FigureWord.CUE))
        || (unknown && atoms.length(name) > 3 && !atoms.reads(name, "under"));
  }

  private boolean isBehindLabel(int at) {
    int label = atoms.sign(at - 1) == '.' ? at - 2 : at - 1;
    if (atoms.sign(at - 1) == '#') {
      return true;
    }
    boolean name = atoms.is(label, FigureWord.LABEL) && atoms.token(label) >= 0;
    boolean no = atoms.reads(label, "no") || atoms.reads(label, "nos");
    return name && (!no || atoms.trait(label, Atoms.CAPITAL) || label < at - 1);
  }

  private boolean isInAddress(int at) {
    char before = atoms.touches(at) ? atoms.sign(at - 1) : ' ';
    char after = atoms.touches(at + 1) ? atoms.sign(at + 1) : ' ';
    return before == '/'
        || before == '_'
        || before == '='
        || before == '@'
        || before == '&'
        || after == '('
        || after == '_'
        || after == '@'
        || after == '=';
  }

  /** Recognises "3:2", "24/7" and "9/11"; "1/2", "11/32" and "1-1/2" are fractions. */
  private boolean isPaired(int at) {
    if (atoms.isDash(at + 1) && atoms.isNumber(at + 2) && atoms.sign(at + 3) == '/') {
      return atoms.touches(at + 3) && !NumberParser.isFraction(atoms, at + 2);
    }
    boolean tight = atoms.touches(at + 1) && atoms.touches(at + 2) && atoms.isNumber(at + 2);
    if (!tight) {
      return atoms.sign(at - 1) == ':'
          && atoms.touches(at)
          && atoms.isNumber(at - 2)
          && atoms.touches(at - 1);
    }
    return atoms.sign(at + 1) == ':'
        || (atoms.sign(at + 1) == '/' && !NumberParser.isFraction(atoms, at));
  }

  /** Tells whether "one" stands for a thing or a person instead of counting. */
  boolean isPronoun(int at) {
    return atoms.reads(at - 1, "no")
        || atoms.reads(at - 1, "any")
        || atoms.reads(at - 1, "every")
        || atoms.reads(at - 1, "this")
        || atoms.reads(at - 1, "that")
        || atoms.reads(at - 1, "each")
        || atoms.reads(at - 1, "which")
        || atoms.reads(at + 1, "another")
        || (atoms.reads(at - 1, "day") && atoms.reads(at - 2, "from"));
  }

  /**
   * Recognises the number in a name: "Boeing 737", "Standard &amp; Poor's 500 Index".
   *
   * @param at the number
   * @param end index after it and its cues
   * @param counted whether it counts a noun behind it
   */
  boolean isNamePart(int at, int end, boolean counted) {
    boolean plain =
        atoms.isNumber(at)
            && end == at + 1
            && !atoms.trait(at, Atoms.FRACTIONAL)
            && !atoms.touches(at)
            && !(atoms.isDash(end) && atoms.touches(end));
    if (!plain) {
      return false;
    }
    int before = atoms.reads(at - 1, "s") ? at - 3 : at - 1;
    boolean name =
        atoms.isWord(before)
            && atoms.trait(before, Atoms.CAPITAL)
            && atoms.word(before).roles() == 0
            && atoms.kind(before - 1) != Atoms.BREAK;
    return name && !counted;
  }
}
