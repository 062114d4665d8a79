// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.Arrays;
import java.util.Random;

/** Arithmetic on lists of vectors. */
final class Vectors {

  private static final int ROUNDS = 15;
  private static final int SAMPLE = 20_000;

  private Vectors() {}

  static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static void normalise(float[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    for (int i = 0; length > 0 && i < vector.length; i++) {
      vector[i] /= (float) length;
    }
  }

  /** Returns the vectors less their mean. */
  static float[][] centred(float[][] vectors) {
    int size = vectors[0].length;
    double[] mean = new double[size];
    for (float[] vector : vectors) {
      for (int i = 0; i < size; i++) {
        mean[i] += vector[i] / (double) vectors.length;
      }
    }
    float[][] centred = new float[vectors.length][size];
    for (int k = 0; k < vectors.length; k++) {
      for (int i = 0; i < size; i++) {
        centred[k][i] = (float) (vectors[k][i] - mean[i]);
      }
    }
    return centred;
  }

  /** Returns the principal directions of centred vectors, by subspace iteration. */
  static float[][] principal(float[][] vectors, int count) {
    double[][] covariance = covariance(vectors);
    int size = covariance.length;
    Random random = new Random(1);
    double[][] basis = new double[count][size];
    for (double[] row : basis) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < count; k++) {
        basis[k] = times(covariance, basis[k]);
      }
      orthonormalise(basis);
    }
    float[][] directions = new float[count][size];
    for (int k = 0; k < count; k++) {
      for (int i = 0; i < size; i++) {
        directions[k][i] = (float) basis[k][i];
      }
    }
    return directions;
  }

  private static double[][] covariance(float[][] vectors) {
    int size = vectors[0].length;
    double[][] sums = new double[size][size];
    int step = Math.max(1, vectors.length / SAMPLE);
    for (int k = 0; k < vectors.length; k += step) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          sums[i][j] += vectors[k][i] * vectors[k][j];
        }
      }
    }
    return sums;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static void orthonormalise(double[][] basis) {
    for (int k = 0; k < basis.length; k++) {
      for (int l = 0; l < k; l++) {
        double along = dot(basis[k], basis[l]);
        for (int i = 0; i < basis[k].length; i++) {
          basis[k][i] -= along * basis[l][i];
        }
      }
      double length = Math.sqrt(dot(basis[k], basis[k]));
      for (int i = 0; i < basis[k].length; i++) {
        basis[k][i] /= length;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Returns the coordinates of the vectors along the directions. */
  static float[][] project(float[][] vectors, float[][] directions) {
    float[][] projected = new float[vectors.length][directions.length];
    for (int k = 0; k < vectors.length; k++) {
      for (int i = 0; i < directions.length; i++) {
        projected[k][i] = (float) dot(vectors[k], directions[i]);
      }
    }
    return projected;
  }

  /** Takes the strongest directions out of centred vectors, then gives all length 1. */
  static float[][] withoutPrincipal(float[][] vectors, int count) {
    float[][] directions = principal(vectors, count);
    for (float[] vector : vectors) {
      for (float[] direction : directions) {
        double along = dot(vector, direction);
        for (int i = 0; i < vector.length; i++) {
          vector[i] -= (float) (along * direction[i]);
        }
      }
      normalise(vector);
    }
    return vectors;
  }
}
