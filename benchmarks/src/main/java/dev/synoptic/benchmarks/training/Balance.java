// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import java.util.List;

/**
 * Sets a model that was held back by a penalty right: moves its prior so that even odds are the
 * best place to link, then makes it as steep as held-out pairs bear.
 */
final class Balance {

  private static final double STEEPEST = 3;
  private static final double SLOPE_STEP = 0.05;

  private static final double LOWEST = 0.2;
  private static final double HIGHEST = 0.6;
  private static final double STEP = 0.01;

  /** The best threshold is noisy: what counts is the mean of its neighbourhood. */
  private static final int NEIGHBOURS = 5;

  private Balance() {}

  /** Balances a model by what is reached on folds of its rows' own groups. */
  static Fit balanced(Fit fit, List<Row> rows, boolean[] used, double penalty) {
    List<Folds.Guess> guesses = Folds.guesses(rows, List.of(), used, penalty);
    double shift = shift(guesses);
    return fit.shifted(shift).steeper(slope(guesses, shift));
  }

  /** Returns log-odds to be added to the prior. */
  private static double shift(List<Folds.Guess> guesses) {
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

  /** Returns the slope that makes the held-out pairs likeliest. */
  private static double slope(List<Folds.Guess> guesses, double shift) {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double slope = 1; slope <= STEEPEST; slope += SLOPE_STEP) {
      double loss = 0;
      for (Folds.Guess guess : guesses) {
        loss += guess.probability() > 0 ? loss(guess, shift, slope) : 0;
      }
      if (loss < least) {
        least = loss;
        best = slope;
      }
    }
    return best;
  }

  private static double loss(Folds.Guess guess, double shift, double slope) {
    double odds = StrictMath.log(guess.probability() / (1 - guess.probability()));
    double p = 1 / (1 + StrictMath.exp(-slope * (odds + shift)));
    return -guess.target() * StrictMath.log(p) - (1 - guess.target()) * StrictMath.log(1 - p);
  }
}
