// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import java.util.Arrays;

/**
 * Sentence pairs worth aligning, sorted by the left sentence, then by the right one.
 *
 * @param left index of the left sentence of each pair
 * @param right index of the right sentence of each pair
 * @param bound for each pair, what share of the two sentences' information, by geometric mean,
 *     shared words carry
 * @param complete whether all pairs were sought
 */
public record Candidates(int[] left, int[] right, double[] bound, boolean complete) {

  /** Returns the number of pairs. */
  public int size() {
    return left.length;
  }

  /**
   * Returns the numbers of the pairs that share most; of equal ones the first.
   *
   * @param most how many at most, at least 0
   * @return the numbers, ascending
   */
  public int[] best(long most) {
    int[] chosen = new int[(int) Math.min(most, size())];
    double least = leastOfBest(chosen.length);
    int rest = chosen.length - above(least);
    int count = 0;
    for (int k = 0; k < size() && count < chosen.length; k++) {
      if (bound[k] > least || (bound[k] == least && rest-- > 0)) {
        chosen[count++] = k;
      }
    }
    return chosen;
  }

  private double leastOfBest(int count) {
    if (count == 0 || count == size()) {
      return count == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    double[] sorted = bound.clone();
    Arrays.sort(sorted);
    return sorted[size() - count];
  }

  private int above(double least) {
    int count = 0;
    for (double value : bound) {
      count += value > least ? 1 : 0;
    }
    return count;
  }
}
