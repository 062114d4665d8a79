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
   * Returns the pairs that share most; of equal ones the first.
   *
   * @param most how many at most, at least 0
   * @return the pairs in their order; complete as these are
   */
  public Candidates best(long most) {
    if (most >= size()) {
      return this;
    }
    int count = (int) most;
    double[] sorted = bound.clone();
    Arrays.sort(sorted);
    double least = count == 0 ? Double.POSITIVE_INFINITY : sorted[size() - count];
    int above = size() - firstAbove(sorted, least);
    return keep(count, least, count - above);
  }

  private static int firstAbove(double[] sorted, double value) {
    int first = sorted.length;
    while (first > 0 && sorted[first - 1] > value) {
      first--;
    }
    return first;
  }

  /** Keeps the pairs with a bound above {@code least} and the first few with just that bound. */
  private Candidates keep(int count, double least, int equal) {
    int[] lefts = new int[count];
    int[] rights = new int[count];
    double[] bounds = new double[count];
    int size = 0;
    int rest = equal;
    for (int k = 0; k < size(); k++) {
      if (bound[k] > least || (bound[k] == least && rest-- > 0)) {
        lefts[size] = left[k];
        rights[size] = right[k];
        bounds[size++] = bound[k];
      }
    }
    return new Candidates(lefts, rights, bounds, complete);
  }
}
