// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

/**
 * Likeness of two strings after Winkler, "String Comparator Metrics and Enhanced Decision Rules in
 * the Fellegi-Sunter Model of Record Linkage" (1990), with the usual prefix weight 0.1 over at most
 * four characters.
 */
final class JaroWinkler {

  /** Longer strings are compared by this many first characters. */
  private static final int LONGEST = 64;

  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private JaroWinkler() {}

  /** Returns the likeness in [0, 1]; 1 for equal strings, two empty ones included; symmetric. */
  static double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    // Greedy matching may depend on the order of the two, so the order is fixed.
    return a.compareTo(b) < 0 ? ordered(cut(a), cut(b)) : ordered(cut(b), cut(a));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static double ordered(String a, String b) {
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    long matchedOfB = 0;
    StringBuilder matchedOfA = new StringBuilder(a.length());
    for (int i = 0; i < a.length(); i++) {
      int end = Math.min(b.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end; j++) {
        if ((matchedOfB & (1L << j)) == 0 && a.charAt(i) == b.charAt(j)) {
          matchedOfB |= 1L << j;
          matchedOfA.append(a.charAt(i));
          break;
        }
      }
    }
    int matches = matchedOfA.length();
    if (matches == 0) {
      return 0;
    }
    double transpositions = transposed(matchedOfA, b, matchedOfB) / 2.0;
    double jaro =
        ((double) matches / a.length()
                + (double) matches / b.length()
                + (matches - transpositions) / matches)
            / 3;
    return jaro + prefix(a, b) * PREFIX_WEIGHT * (1 - jaro);
  }

  private static int transposed(CharSequence matchedOfA, String b, long matchedOfB) {
    int different = 0;
    int next = 0;
    for (int j = 0; j < b.length(); j++) {
      if ((matchedOfB & (1L << j)) != 0) {
        different += matchedOfA.charAt(next) == b.charAt(j) ? 0 : 1;
        next++;
      }
    }
    return different;
  }

  private static int prefix(String a, String b) {
    int length = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()));
    while (length < most && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
