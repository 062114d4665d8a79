// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

/** Arithmetic of vectors, always in the same order. */
final class Vectors {

  private Vectors() {}

  static void add(float[] vector, float factor, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * vector[i];
    }
  }

  /** Makes a vector's length 1; zeros stay zeros. */
  static float[] normalise(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; length > 0 && i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }
}
