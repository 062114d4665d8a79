// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.candidate.Candidates;
import java.util.Arrays;

/**
 * The candidate pairs of two articles in the grid of their sentences, with each pair's own log-odds:
 * answers what stands beside a pair and what rivals it.
 */
final class PairGrid {

  /** Differences beyond this say no more. */
  private static final double FARTHEST = 4;

  private final Candidates candidates;
  private final double[] own;
  private final double[] leftBest;
  private final double[] rightBest;
  private final int[] rowStart;

  PairGrid(Candidates candidates, double[] own, int leftSentences, int rightSentences) {
    this.candidates = candidates;
    this.own = own;
    leftBest = new double[leftSentences];
    rightBest = new double[rightSentences];
    Arrays.fill(leftBest, Double.NEGATIVE_INFINITY);
    Arrays.fill(rightBest, Double.NEGATIVE_INFINITY);
    rowStart = new int[leftSentences + 1];
    for (int k = 0; k < own.length; k++) {
      int i = candidates.left()[k];
      int j = candidates.right()[k];
      leftBest[i] = Math.max(leftBest[i], own[k]);
      rightBest[j] = Math.max(rightBest[j], own[k]);
      rowStart[i + 1] = k + 1;
    }
    for (int i = 1; i <= leftSentences; i++) {
      rowStart[i] = Math.max(rowStart[i], rowStart[i - 1]);
    }
  }

  /** Returns the best probability among the pairs diagonally before and after a pair. */
  double bestNeighbour(int k) {
    int i = candidates.left()[k];
    int j = candidates.right()[k];
    double best = Math.max(ownOf(i - 1, j - 1), ownOf(i + 1, j + 1));
    return best == Double.NEGATIVE_INFINITY ? 0 : 1 / (1 + StrictMath.exp(-best));
  }

  private double ownOf(int i, int j) {
    if (i < 0 || i >= leftBest.length) {
      return Double.NEGATIVE_INFINITY;
    }
    int k = Arrays.binarySearch(candidates.right(), rowStart[i], rowStart[i + 1], j);
    return k < 0 ? Double.NEGATIVE_INFINITY : own[k];
  }

  double leftRival(int k) {
    return Math.min(FARTHEST, leftBest[candidates.left()[k]] - own[k]);
  }

  double rightRival(int k) {
    return Math.min(FARTHEST, rightBest[candidates.right()[k]] - own[k]);
  }
}
