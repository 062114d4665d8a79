// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;

/**
 * Finds the noun that a figure counts: the first plural behind it ("1,000 elite troops"), or, for
 * what has no plural there, the first word that does not look like an adjective.
 *
 * <p>Works from the forms of words alone; there is no tagger.
 */
final class HeadFinder {

  private static final int REACH = 6;

  private final Atoms atoms;
  private final Tokens tokens;

  HeadFinder(Atoms atoms, Tokens tokens) {
    this.atoms = atoms;
    this.tokens = tokens;
  }

  /**
   * Finds the head behind a figure.
   *
   * @param after index of the atom behind the figure
   * @param plural whether the figure wants a plural
   * @return the atom of the head; -1 if there is none
   */
  int find(int after, boolean plural) {
    int first = skipOf(after);
    int fallback = -1;
    int last = -1;
    for (int i = first; i < first + REACH; i++) {
      if (atoms.isDash(i) && atoms.touches(i) && atoms.touches(i + 1)) {
        continue;
      }
      if (!isPhrase(i)) {
        break;
      }
      if (isPossessive(i)) {
        i += atoms.reads(i + 2, "s") ? 2 : 1;
        continue;
      }
      if (atoms.is(i, FigureWord.COUNTED) || (plural && isPlural(i))) {
        return i;
      }
      boolean barred = isParticiple(i) || atoms.trait(i, Atoms.UPPER);
      last = barred || atoms.is(i, FigureWord.MODIFIER) ? last : i;
      if (fallback < 0 && !isAdjective(i)) {
        fallback = i;
      }
    }
    return fallback >= 0 ? fallback : last;
  }

  /** Skips "of", "of the", "of its". */
  private int skipOf(int after) {
    if (!atoms.is(after, FigureWord.OF)) {
      return after;
    }
    return atoms.is(after + 1, FigureWord.STOP) ? after + 2 : after + 1;
  }

  private boolean isPhrase(int at) {
    if (!atoms.isWord(at) || atoms.token(at) < 0) {
      return false;
    }
    boolean name = atoms.trait(at, Atoms.UPPER) && atoms.length(at) > 1;
    FigureWord word = atoms.word(at);
    if (word.is(FigureWord.COUNTED | FigureWord.MODIFIER) || name) {
      return true;
    }
    boolean calendar =
        word.is(FigureWord.WEEKDAY | FigureWord.MONTH) && atoms.trait(at, Atoms.CAPITAL);
    return !word.is(FigureWord.STOP | FigureWord.RELATIVE | FigureWord.NUMERAL | FigureWord.CUE)
        && !calendar
        && !tokens.is(atoms.token(at), Tokens.FUNCTION);
  }

  private boolean isPossessive(int at) {
    char sign = atoms.sign(at + 1);
    return (sign == '\'' || sign == '\u2019') && atoms.touches(at + 1);
  }

  private boolean isPlural(int at) {
    String word = normal(at);
    int length = word.length();
    if (length < 4 || word.charAt(length - 1) != 's') {
      return false;
    }
    return switch (word.charAt(length - 2)) {
      case 's', 'u', 'i' -> false;
      default -> !atoms.trait(at, Atoms.UPPER);
    };
  }

  private boolean isParticiple(int at) {
    String word = normal(at);
    return word.endsWith("ed") || word.endsWith("ing");
  }

  /** Tells whether a head has the form of what is counted, not just named. */
  boolean isCounting(int head) {
    return atoms.is(head, FigureWord.COUNTED) || isPlural(head);
  }

  private boolean isAdjective(int at) {
    if (atoms.is(at, FigureWord.MODIFIER | FigureWord.ORDINAL | FigureWord.DOLLAR)
        || atoms.trait(at, Atoms.CAPITAL)) {
      return true;
    }
    String word = normal(at);
    return word.length() > 3
        && (word.endsWith("ed")
            || word.endsWith("ing")
            || word.endsWith("ly")
            || word.endsWith("al")
            || word.endsWith("ic")
            || word.endsWith("ous")
            || word.endsWith("ive")
            || word.endsWith("ian")
            || word.endsWith("ese")
            || word.endsWith("ish")
            || word.endsWith("ful")
            || word.endsWith("ary"));
  }

  private String normal(int at) {
    return tokens.normal(atoms.token(at));
  }
}
