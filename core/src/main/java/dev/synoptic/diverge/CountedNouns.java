// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.event.EventArticle;
import dev.synoptic.event.Meanings;
import java.util.Set;

/** Tells how surely two nouns of different form, counted on the two sides, mean the same thing. */
final class CountedNouns {

  /** Nouns for whoever the text speaks of. */
  private static final Set<String> GENERAL =
      Set.of("people", "person", "persons", "others", "ones", "individuals", "souls", "lives");

  private CountedNouns() {}

  /**
   * Compares the nouns of two figures that have one each, and neither the same nor aligned ones.
   */
  static FigureSign compare(Sides sides, Figure left, Figure right) {
    if (left.head() < 0 || right.head() < 0) {
      return FigureSign.UNKNOWN_NOUNS;
    }
    if (isGeneral(sides.left(), left) || isGeneral(sides.right(), right)) {
      return FigureSign.ANYONE;
    }
    EventArticle one = sides.left().article();
    EventArticle other = sides.right().article();
    int entry = one.entry(left.head());
    int otherEntry = other.entry(right.head());
    if (entry < 0 || otherEntry < 0) {
      return FigureSign.UNKNOWN_NOUNS;
    }
    boolean alike = entry == otherEntry || areAlike(one.meanings(), entry, otherEntry);
    return alike ? FigureSign.ALIKE_NOUNS : FigureSign.OTHER_NOUNS;
  }

  private static boolean isGeneral(Side side, Figure figure) {
    return GENERAL.contains(side.tokens().normal(figure.head()));
  }

  private static boolean areAlike(Meanings meanings, int entry, int other) {
    for (int candidate : meanings.alike(entry)) {
      if (candidate == other) {
        return true;
      }
    }
    return false;
  }
}
