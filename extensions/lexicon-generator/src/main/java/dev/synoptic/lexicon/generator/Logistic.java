// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.List;

/**
 * Logistic regression with a small L2 penalty, by Newton's method. The first value of a row is 1.
 */
final class Logistic {

  /** A training row. */
  record Row(double[] values, boolean positive, int fold) {}

  private static final int ROUNDS = 25;
  private static final double PENALTY = 3;

  private final double[] weights;

  private Logistic(double[] weights) {
    this.weights = weights;
  }

  static Logistic fit(List<Row> rows) {
    double[] weights = new double[rows.get(0).values().length];
    Logistic model = new Logistic(weights);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = model.step(rows);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += step[i];
      }
    }
    return model;
  }

  double probability(double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private double[] step(List<Row> rows) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] hessian = new double[size][size];
    for (Row row : rows) {
      double p = probability(row.values());
      double error = (row.positive() ? 1 : 0) - p;
      for (int i = 0; i < size; i++) {
        gradient[i] += error * row.values()[i];
        for (int j = 0; j < size; j++) {
          hessian[i][j] += p * (1 - p) * row.values()[i] * row.values()[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      double penalty = i == 0 ? 1e-6 : PENALTY;
      hessian[i][i] += penalty;
      gradient[i] -= penalty * weights[i];
    }
    return solve(hessian, gradient);
  }

  /** Solves a positive definite system by elimination. */
  private static double[] solve(double[][] matrix, double[] vector) {
    int size = vector.length;
    for (int k = 0; k < size; k++) {
      for (int row = k + 1; row < size; row++) {
        double factor = matrix[row][k] / matrix[k][k];
        for (int column = k; column < size; column++) {
          matrix[row][column] -= factor * matrix[k][column];
        }
        vector[row] -= factor * vector[k];
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int column = k + 1; column < size; column++) {
        vector[k] -= matrix[k][column] * vector[column];
      }
      vector[k] /= matrix[k][k];
    }
    return vector;
  }
}
