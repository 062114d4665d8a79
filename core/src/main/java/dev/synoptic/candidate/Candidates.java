// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

/**
 * Sentence pairs worth aligning, sorted by the left sentence, then by the right one.
 *
 * @param left index of the left sentence of each pair
 * @param right index of the right sentence of each pair
 * @param bound for each pair, what share of the two sentences' information, by geometric mean,
 *     shared words carry
 */
public record Candidates(int[] left, int[] right, double[] bound) {

  /** Returns the number of pairs. */
  public int size() {
    return left.length;
  }
}
