// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

/**
 * Finds a run of words in another, in linear time (D. E. Knuth, J. H. Morris, V. R. Pratt, 1977).
 */
final class WordSearch {

  private WordSearch() {}

  /**
   * Finds the first place where the words {@code [start, start + length)} of {@code part} stand in
   * {@code whole}.
   *
   * @return the place, at least {@code from}; -1 if there is none
   */
  static int find(int[] whole, int from, int[] part, int start, int length) {
    int[] fallback = fallback(part, start, length);
    int matched = 0;
    for (int i = from; i < whole.length; i++) {
      while (matched > 0 && whole[i] != part[start + matched]) {
        matched = fallback[matched - 1];
      }
      matched += whole[i] == part[start + matched] ? 1 : 0;
      if (matched == length) {
        return i + 1 - length;
      }
    }
    return -1;
  }

  /** For each beginning of the part, the length of the longest shorter one that also ends it. */
  private static int[] fallback(int[] part, int start, int length) {
    int[] fallback = new int[length];
    int matched = 0;
    for (int i = 1; i < length; i++) {
      while (matched > 0 && part[start + i] != part[start + matched]) {
        matched = fallback[matched - 1];
      }
      matched += part[start + i] == part[start + matched] ? 1 : 0;
      fallback[i] = matched;
    }
    return fallback;
  }
}
