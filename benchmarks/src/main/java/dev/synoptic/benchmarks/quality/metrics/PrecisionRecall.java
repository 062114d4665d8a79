// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

/**
 * Precision, recall and their harmonic mean; each 0 where its denominator is 0.
 *
 * @param precision share of what was said that is right, in [0, 1]
 * @param recall share of what is right that was said, in [0, 1]
 */
public record PrecisionRecall(double precision, double recall) {

  /**
   * Computes both from counts.
   *
   * @param right what was said and is right
   * @param said what was said at all
   * @param wanted what should have been said
   * @return precision and recall
   */
  public static PrecisionRecall of(double right, double said, double wanted) {
    return new PrecisionRecall(ratio(right, said), ratio(right, wanted));
  }

  /**
   * Divides.
   *
   * @param part the numerator
   * @param whole the denominator
   * @return {@code part / whole}, 0 when {@code whole} is 0
   */
  public static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /**
   * Returns the harmonic mean of precision and recall.
   *
   * @return F1, in [0, 1]
   */
  public double f1() {
    return ratio(2 * precision * recall, precision + recall);
  }
}
