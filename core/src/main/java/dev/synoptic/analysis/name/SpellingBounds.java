// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

/** From where on two spellings are held for one name's. */
final class SpellingBounds {

  static final double SAME_SKELETON = 0.95;

  /** Likeness of different words starts here. */
  private static final double LEAST_LIKENESS = 0.88;

  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 0.85;
  private static final int SHORTEST = 5;

  private SpellingBounds() {}

  /** Returns 0, or the measure of Jaro and Winkler scaled from [0.88, 1] to [0.5, 0.85]. */
  static double scaled(String a, String b) {
    if (Math.min(a.length(), b.length()) < SHORTEST || isFeminine(a, b) || isFeminine(b, a)) {
      return 0;
    }
    double likeness = JaroWinkler.of(a, b);
    if (likeness < LEAST_LIKENESS) {
      return 0;
    }
    double share = (likeness - LEAST_LIKENESS) / (1 - LEAST_LIKENESS);
    return LOWEST + share * (HIGHEST - LOWEST);
  }

  private static boolean isFeminine(String masculine, String feminine) {
    return feminine.length() == masculine.length() + 1
        && feminine.startsWith(masculine)
        && feminine.endsWith("a");
  }
}
