// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.Set;

/**
 * Tells the value that held before a change from the one that holds after it: "to 0.9 percent from
 * 1.6", "66 instead of 64". English.
 */
final class FormerValues {

  private static final Set<String> CHANGES =
      Set.of(
          "up", "down", "rise", "rose", "raised", "raises", "cut", "fell", "lowered", "increased");

  private static final int REACH = 8;

  private FormerValues() {}

  /** Tells whether the figure that starts at a token is what was before a change. */
  static boolean isFormer(Side side, int first) {
    String before = side.normal(first - 1);
    String second = side.normal(first - 2);
    return switch (before) {
      case "of" -> second.equals("instead");
      case "than" -> second.equals("rather");
      case "with", "to" -> second.equals("compared");
      case "from" -> CHANGES.contains(second) || isAnswered(side, first) || follows(side, first);
      case "previously", "formerly" -> true;
      default -> false;
    };
  }

  /** Tells whether "to" and another figure follow in the clause. */
  private static boolean isAnswered(Side side, int first) {
    for (int t = first + 1; side.has(t + 1) && t < first + REACH && !side.isCut(t); t++) {
      if (side.normal(t).equals("to")) {
        return side.article().quantity(t + 1) >= 0;
      }
    }
    return false;
  }

  /** Tells whether "to" and a figure stand in front of "from" in the clause. */
  private static boolean follows(Side side, int first) {
    for (int t = first - 2; side.has(t - 1) && t > first - REACH && !side.isCut(t + 1); t--) {
      if (side.article().quantity(t) >= 0) {
        int start = t;
        while (side.has(start - 1)
            && side.article().quantity(start - 1) == side.article().quantity(t)) {
          start--;
        }
        return side.normal(start - 1).equals("to") || side.normal(start + 1).equals("to");
      }
    }
    return false;
  }
}
