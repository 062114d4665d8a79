// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with an L2 penalty on standardised weights, by iteratively reweighted least
 * squares. Targets may be soft (any number in [0, 1]).
 */
final class LogisticRegression {

  /** A fitted model: log-odds = prior + weights · values. */
  record Fit(double prior, double[] weights) {

    Fit shifted(double logOdds) {
      return new Fit(prior + logOdds, weights);
    }

    /** The same even odds, all log-odds so many times as far from them. */
    Fit steeper(double slope) {
      return new Fit(prior * slope, Arrays.stream(weights).map(w -> w * slope).toArray());
    }

    double probability(double[] values) {
      double sum = prior;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * values[i];
      }
      return 1 / (1 + StrictMath.exp(-sum));
    }
  }

  /**
   * A training row.
   *
   * @param sure whether the gold asks for the pair; a pair that it allows is no more than a target
   */
  record Row(double[] values, double target, boolean sure, String group) {}

  private static final int ROUNDS = 60;

  private LogisticRegression() {}

  static Fit fit(List<Row> rows, boolean[] used, double penalty) {
    int features = used.length;
    double[] mean = new double[features];
    double[] scale = new double[features];
    standardise(rows, mean, scale);
    double[] theta = new double[features + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double step = newtonStep(rows, used, penalty, mean, scale, theta);
      if (step < 1e-9) {
        break;
      }
    }
    double prior = theta[features];
    double[] weights = new double[features];
    for (int i = 0; i < features; i++) {
      if (used[i]) {
        weights[i] = theta[i] / scale[i];
        prior -= weights[i] * mean[i];
      }
    }
    return new Fit(prior, weights);
  }

  private static void standardise(List<Row> rows, double[] mean, double[] scale) {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (Row row : rows) {
        sum += row.values()[i];
        squares += row.values()[i] * row.values()[i];
      }
      mean[i] = sum / rows.size();
      scale[i] = StrictMath.sqrt(Math.max(1e-12, squares / rows.size() - mean[i] * mean[i]));
      if (scale[i] < 1e-5) {
        scale[i] = 1;
      }
    }
  }

  private static double newtonStep(
      List<Row> rows,
      boolean[] used,
      double penalty,
      double[] mean,
      double[] scale,
      double[] theta) {
    int size = theta.length;
    double[] gradient = new double[size];
    double[][] hessian = new double[size][size];
    double[] z = new double[size];
    for (Row row : rows) {
      double odds = 0;
      for (int i = 0; i < size; i++) {
        boolean on = i == size - 1 || used[i];
        z[i] = !on ? 0 : i == size - 1 ? 1 : (row.values()[i] - mean[i]) / scale[i];
        odds += theta[i] * z[i];
      }
      double p = 1 / (1 + StrictMath.exp(-odds));
      accumulate(gradient, hessian, z, p - row.target(), p * (1 - p));
    }
    for (int i = 0; i < size; i++) {
      double ridge = i == size - 1 ? 1e-9 : penalty;
      gradient[i] += ridge * theta[i];
      hessian[i][i] += ridge;
    }
    double[] step = Cholesky.solve(hessian, gradient);
    double norm = 0;
    for (int i = 0; i < size; i++) {
      theta[i] -= step[i];
      norm += step[i] * step[i];
    }
    return norm;
  }

  private static void accumulate(
      double[] gradient, double[][] hessian, double[] z, double slope, double curvature) {
    for (int i = 0; i < z.length; i++) {
      gradient[i] += slope * z[i];
      for (int j = 0; j <= i; j++) {
        hessian[i][j] += curvature * z[i] * z[j];
      }
    }
  }
}
