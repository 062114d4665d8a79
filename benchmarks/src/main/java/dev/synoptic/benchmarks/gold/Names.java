// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import java.util.Locale;

/** Compares names as they stand in texts. */
final class Names {

  private Names() {}

  /** Tells whether two names have the same last word, or one contains the other. */
  static boolean agree(String one, String other) {
    String left = normal(one);
    String right = normal(other);
    return left.contains(right) || right.contains(left) || last(left).equals(last(right));
  }

  private static String normal(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
