// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How well one list of numbers goes with another. */
final class Correlation {

  private Correlation() {}

  /** Pearson's product-moment correlation; 0 when either list is constant. */
  static double pearson(double[] left, double[] right) {
    double leftMean = Arrays.stream(left).sum() / left.length;
    double rightMean = Arrays.stream(right).sum() / right.length;
    double leftSquares = 0;
    double rightSquares = 0;
    double products = 0;
    for (int i = 0; i < left.length; i++) {
      double leftOff = left[i] - leftMean;
      double rightOff = right[i] - rightMean;
      leftSquares += leftOff * leftOff;
      rightSquares += rightOff * rightOff;
      products += leftOff * rightOff;
    }
    return PrecisionRecall.ratio(products, Math.sqrt(leftSquares) * Math.sqrt(rightSquares));
  }

  /** Spearman's rank correlation, ties at their mean rank. */
  static double spearman(double[] left, double[] right) {
    return pearson(ranks(left), ranks(right));
  }

  /**
   * Probability that a positive scores above a negative, a tie counting one half (the statistic of
   * Mann and Whitney 1947); NaN without both.
   */
  static double areaUnderCurve(double[] scores, boolean[] positive) {
    double[] ranks = ranks(scores);
    double rankSum = 0;
    long positives = 0;
    for (int i = 0; i < scores.length; i++) {
      if (positive[i]) {
        rankSum += ranks[i];
        positives++;
      }
    }
    long negatives = scores.length - positives;
    double least = positives * (positives - 1) / 2.0;
    return positives == 0 || negatives == 0
        ? Double.NaN
        : (rankSum - least) / ((double) positives * negatives);
  }

  /** Returns 0-based ranks in ascending order, ties at their mean. */
  static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int first = 0;
    while (first < order.length) {
      int end = first;
      while (end < order.length && values[order[end]] == values[order[first]]) {
        end++;
      }
      for (int k = first; k < end; k++) {
        ranks[order[k]] = (first + end - 1) / 2.0;
      }
      first = end;
    }
    return ranks;
  }
}
