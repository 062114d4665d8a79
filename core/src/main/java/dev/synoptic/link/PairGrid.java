// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import java.util.Arrays;

/**
 * The pairs of two articles in the grid of their sentences, with each pair's own log-odds: answers
 * what stands beside a pair and what rivals it. Pairs are added by rows, from left to right, and
 * asked about when the grid is complete.
 */
final class PairGrid {

  /** Differences beyond this say no more. */
  private static final double FARTHEST = 4;

  private final double[] leftBest;
  private final double[] rightBest;
  private final int[] rowStart;
  private int[] rows = new int[64];
  private int[] columns = new int[64];
  private double[] own = new double[64];
  private int size;

  PairGrid(int leftSentences, int rightSentences) {
    leftBest = new double[leftSentences];
    rightBest = new double[rightSentences];
    Arrays.fill(leftBest, Double.NEGATIVE_INFINITY);
    Arrays.fill(rightBest, Double.NEGATIVE_INFINITY);
    rowStart = new int[leftSentences + 1];
  }

  void add(int i, int j, double logOdds) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      columns = Arrays.copyOf(columns, size * 2);
      own = Arrays.copyOf(own, size * 2);
    }
    rows[size] = i;
    columns[size] = j;
    own[size++] = logOdds;
    leftBest[i] = Math.max(leftBest[i], logOdds);
    rightBest[j] = Math.max(rightBest[j], logOdds);
    rowStart[i + 1] = size;
  }

  void complete() {
    for (int i = 1; i < rowStart.length; i++) {
      rowStart[i] = Math.max(rowStart[i], rowStart[i - 1]);
    }
  }

  /** Returns the best probability among the pairs diagonally before and after a pair. */
  double bestNeighbour(int k) {
    double best = Math.max(ownOf(rows[k] - 1, columns[k] - 1), ownOf(rows[k] + 1, columns[k] + 1));
    return best == Double.NEGATIVE_INFINITY ? 0 : 1 / (1 + StrictMath.exp(-best));
  }

  private double ownOf(int i, int j) {
    if (i < 0 || i >= leftBest.length) {
      return Double.NEGATIVE_INFINITY;
    }
    int k = Arrays.binarySearch(columns, rowStart[i], rowStart[i + 1], j);
    return k < 0 ? Double.NEGATIVE_INFINITY : own[k];
  }

  double leftRival(int k) {
    return Math.min(FARTHEST, leftBest[rows[k]] - own[k]);
  }

  double rightRival(int k) {
    return Math.min(FARTHEST, rightBest[columns[k]] - own[k]);
  }
}
