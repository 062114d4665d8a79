// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/** Turns sums of evidence into confidences. */
final class Confidence {

  private static final double STEPS = 10_000;

  private Confidence() {}

  /** Returns the probability of log-odds, to four digits. */
  static double of(double odds) {
    return StrictMath.rint(STEPS / (1 + StrictMath.exp(-odds))) / STEPS;
  }
}
