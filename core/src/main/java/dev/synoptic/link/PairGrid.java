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

  private static final double SHORTEST = 10;
  private static final double LONGEST = 100;

  private final double[] leftBest;
  private final double[] rightBest;
  private final int[] rowStart;
  private int[] rows = new int[64];
  private int[] columns = new int[64];
  private double[] own = new double[64];
  private int[] leftRank = {};
  private int[] rightRank = {};
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
    leftRank = ranks(rows);
    rightRank = ranks(columns);
  }

  /** Ranks each pair among those of its sentence, 1 for the best; equal pairs share a rank. */
  private int[] ranks(int[] sentences) {
    int[] starts = new int[Math.max(leftBest.length, rightBest.length) + 1];
    for (int k = 0; k < size; k++) {
      starts[sentences[k] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    double[] sorted = new double[size];
    int[] ends = starts.clone();
    for (int k = 0; k < size; k++) {
      sorted[ends[sentences[k]]++] = own[k];
    }
    for (int i = 1; i < starts.length; i++) {
      Arrays.sort(sorted, starts[i - 1], starts[i]);
    }
    int[] ranks = new int[size];
    for (int k = 0; k < size; k++) {
      int first = starts[sentences[k]];
      int end = starts[sentences[k] + 1];
      ranks[k] = 1 + end - above(sorted, first, end, own[k]);
    }
    return ranks;
  }

  /** Returns the index of the first of the sorted values in {@code [first, end)} above a value. */
  private static int above(double[] sorted, int first, int end, double value) {
    int low = first;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the expected number of links by the pairs' own odds, per sentence of an article. */
  double expectedLinks() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += probability(own[k]);
    }
    return size == 0 ? 0 : sum / Math.sqrt((double) leftBest.length * rightBest.length);
  }

  /**
   * Returns the logarithm of the geometric mean of the articles' lengths in sentences, as far as
   * there were articles to learn from.
   */
  double logLength() {
    double length = Math.sqrt((double) leftBest.length * rightBest.length);
    return StrictMath.log(Math.max(SHORTEST, Math.min(LONGEST, length)));
  }

  /** Returns the best probability among the pairs diagonally before and after a pair. */
  double bestNeighbour(int k) {
    return probability(
        Math.max(ownOf(rows[k] - 1, columns[k] - 1), ownOf(rows[k] + 1, columns[k] + 1)));
  }

  /** Returns the best probability among the eight pairs around a pair. */
  double bestBeside(int k) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = rows[k] - 1; i <= rows[k] + 1; i++) {
      for (int j = columns[k] - 1; j <= columns[k] + 1; j++) {
        if (i != rows[k] || j != columns[k]) {
          best = Math.max(best, ownOf(i, j));
        }
      }
    }
    return probability(best);
  }

  private static double probability(double logOdds) {
    return logOdds == Double.NEGATIVE_INFINITY ? 0 : 1 / (1 + StrictMath.exp(-logOdds));
  }

  private double ownOf(int i, int j) {
    if (i < 0 || i >= leftBest.length) {
      return Double.NEGATIVE_INFINITY;
    }
    int k = Arrays.binarySearch(columns, rowStart[i], rowStart[i + 1], j);
    return k < 0 ? Double.NEGATIVE_INFINITY : own[k];
  }

  /** Returns how far a pair lies below the best of the sentence where that is less. */
  double nearerRival(int k) {
    return Math.min(leftRival(k), rightRival(k));
  }

  /** Returns how far a pair lies below the best of the sentence where that is more. */
  double fartherRival(int k) {
    return Math.max(leftRival(k), rightRival(k));
  }

  private double leftRival(int k) {
    return Math.min(FARTHEST, leftBest[rows[k]] - own[k]);
  }

  private double rightRival(int k) {
    return Math.min(FARTHEST, rightBest[columns[k]] - own[k]);
  }

  /** Returns the better of a pair's ranks among the pairs of its two sentences, 1 for the best. */
  int betterRank(int k) {
    return Math.min(leftRank[k], rightRank[k]);
  }

  /** Returns the worse of a pair's ranks among the pairs of its two sentences, 1 for the best. */
  int worseRank(int k) {
    return Math.max(leftRank[k], rightRank[k]);
  }
}
