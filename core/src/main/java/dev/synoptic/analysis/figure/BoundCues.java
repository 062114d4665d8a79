// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * Reads the words around an amount that make it a bound or an estimate: "at least", "no more than",
 * "about", "or so". A cursor: the accessors tell about the last amount looked at.
 */
final class BoundCues {

  private final Atoms atoms;
  private boolean atLeast;
  private boolean atMost;
  private boolean approximate;
  private int start;
  private int end;

  BoundCues(Atoms atoms) {
    this.atoms = atoms;
  }

  boolean isAtLeast() {
    return atLeast && !atMost;
  }

  boolean isAtMost() {
    return atMost;
  }

  boolean isApproximate() {
    return approximate;
  }

  /** Returns the first atom of the cues in front; the amount's own if there are none. */
  int start() {
    return start;
  }

  /** Returns the index after the cues behind; the amount's own end if there are none. */
  int end() {
    return end;
  }

  /**
   * Reads the cues around the atoms {@code [first, after)}.
   *
   * @param floor the first atom that may be a cue
   * @param duration whether the amount is a duration ("over 10 days" is no bound)
   */
  void read(int first, int after, int floor, boolean duration) {
    atLeast = false;
    atMost = false;
    approximate = false;
    start = first;
    end = after;
    int before = before(first - 1, duration);
    while (before < start && before >= floor) {
      start = before;
      before = before(start - 1, duration);
    }
    readBehind(after);
  }

  /** Returns the first atom of the cue that ends at a place; the place after it if none does. */
  private int before(int last, boolean duration) {
    char sign = atoms.sign(last);
    if (sign == '~' || sign == '\u2248' || sign == '\u00B1') {
      approximate = true;
      return last;
    }
    if (sign == '>' || sign == '\u2265') {
      atLeast = true;
      return last;
    }
    if (sign == '<' || sign == '\u2264') {
      atMost = true;
      return last;
    }
    if (!atoms.is(last, FigureWord.CUE)) {
      return last + 1;
    }
    return switch (cue(last)) {
      case "than" -> than(last);
      case "least" -> atoms.reads(last - 1, "at") ? low(last - 1) : last + 1;
      case "most" -> atoms.reads(last - 1, "at") ? high(last - 1) : last + 1;
      case "to" -> to(last);
      case "many", "much" -> last + 1;
      case "of" -> of(last);
      case "over", "above", "exceeding", "topping" -> duration ? last + 1 : low(hedge(last));
      case "under", "below" -> high(hedge(last));
      case "minimum" -> low(last);
      case "maximum" -> high(last);
      case "nearly",
          "almost",
          "about",
          "roughly",
          "approximately",
          "some",
          "circa",
          "virtually",
          "approaching",
          "maybe",
          "perhaps",
          "around" ->
          near(last);
      case "estimated" -> near(atoms.is(last - 1, FigureWord.ARTICLE) ? last - 1 : last);
      default -> last + 1;
    };
  }

  private String cue(int at) {
    return atoms.surface(at).toLowerCase(java.util.Locale.ROOT);
  }

  private int low(int first) {
    atLeast = true;
    return first;
  }

  private int high(int first) {
    atMost = true;
    return first;
  }

  private int near(int first) {
    approximate = true;
    return first;
  }

  /** Takes "just", "well" or "a little" in front of "over" along. */
  private int hedge(int at) {
    return atoms.reads(at - 1, "just") || atoms.reads(at - 1, "well") ? at - 1 : at;
  }

  private int than(int last) {
    int first = last - 1;
    boolean negated = atoms.reads(first - 1, "no") || atoms.reads(first - 1, "not");
    int from = negated ? first - 1 : first;
    if (atoms.reads(first, "more")
        || atoms.reads(first, "greater")
        || atoms.reads(first, "higher")) {
      return negated ? high(from) : low(hedge(from));
    }
    if (atoms.reads(first, "less") || atoms.reads(first, "fewer")) {
      return negated ? low(from) : high(from);
    }
    return last + 1;
  }

  private int to(int last) {
    if (atoms.reads(last - 1, "up")) {
      return high(last - 1);
    }
    return atoms.reads(last - 1, "close") ? near(last - 1) : last + 1;
  }

  private int of(int last) {
    if (atoms.reads(last - 1, "excess") && atoms.reads(last - 2, "in")) {
      return low(last - 2);
    }
    if (atoms.reads(last - 1, "upwards")) {
      return low(last - 1);
    }
    if (atoms.reads(last - 1, "minimum")) {
      return low(last - 1);
    }
    return atoms.reads(last - 1, "maximum") ? high(last - 1) : last + 1;
  }

  /** Reads "as many as" in front; it stands behind an amount of its own words. */
  boolean readAsManyAs(int first, int floor) {
    boolean many =
        first - 3 >= floor
            && atoms.reads(first - 1, "as")
            && atoms.reads(first - 3, "as")
            && (atoms.reads(first - 2, "many")
                || atoms.reads(first - 2, "much")
                || atoms.reads(first - 2, "high"));
    if (many) {
      start = first - 3;
      atMost = true;
    }
    return many;
  }

  private void readBehind(int after) {
    int at = after;
    if (atoms.sign(at) == '+' && atoms.touches(at)) {
      atLeast = true;
      end = at + 1;
      return;
    }
    if (atoms.isDash(at) && atoms.touches(at + 1)) {
      readHyphenated(at + 1);
      return;
    }
    if (atoms.is(at, FigureWord.OR | FigureWord.AND)) {
      readAlternative(at + 1);
    } else if (atoms.reads(at, "at") && atoms.reads(at + 1, "least")) {
      atLeast = true;
      end = at + 2;
    } else if (atoms.reads(at, "at") && atoms.reads(at + 1, "most")) {
      atMost = true;
      end = at + 2;
    } else if (atoms.reads(at, "plus")) {
      atLeast = true;
      end = at + 1;
    }
  }

  private void readHyphenated(int at) {
    if (atoms.reads(at, "odd")) {
      approximate = true;
      end = at + 1;
    } else if (atoms.reads(at, "plus")) {
      atLeast = true;
      end = at + 1;
    }
  }

  private void readAlternative(int at) {
    if (!atoms.isWord(at) || atoms.reads(at + 1, "than")) {
      return;
    }
    switch (cue(at)) {
      case "more", "older", "above", "over", "higher", "greater", "longer", "upwards", "up" -> {
        atLeast = true;
        end = at + 1;
      }
      case "less", "fewer", "younger", "under", "below", "lower" -> {
        atMost = true;
        end = at + 1;
      }
      case "so", "thereabouts" -> {
        approximate = true;
        end = at + 1;
      }
      default -> {}
    }
  }
}
