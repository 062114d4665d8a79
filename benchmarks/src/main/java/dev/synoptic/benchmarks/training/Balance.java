// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import java.util.List;

/** Finds by how much a model's prior must move for even odds to be the best place to link. */
final class Balance {

  private static final double LOWEST = 0.2;
  private static final double HIGHEST = 0.6;
  private static final double STEP = 0.01;

  /** The best threshold is noisy: what counts is the mean of its neighbourhood. */
  private static final int NEIGHBOURS = 5;

  private Balance() {}

  /** Returns log-odds to be added to the prior, found on folds of the rows' own groups. */
  static double shift(List<Row> rows, boolean[] used, double penalty) {
    List<Folds.Guess> guesses = Folds.guesses(rows, List.of(), used, penalty);
    double best = 0.5;
    double most = -1;
    for (double threshold = LOWEST; threshold <= HIGHEST; threshold += STEP) {
      double mean = 0;
      for (int k = -NEIGHBOURS; k <= NEIGHBOURS; k++) {
        mean += Folds.linkScores(guesses, threshold + k * STEP)[2];
      }
      if (mean > most) {
        most = mean;
        best = threshold;
      }
    }
    return -StrictMath.log(best / (1 - best));
  }
}
