// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.data;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Vectors of bytes, each with its own step. A vector that was asked for is kept as floats, four
 * times as large, which a processor adds many at a time. Safe for use by many threads: two that ask
 * at once work out the same.
 */
final class Vectors {

  private final int dimensions;
  private final float[] steps;
  private final byte[] values;
  private final AtomicReferenceArray<float[]> unpacked;

  /** Reads {@code count} steps, then the values. */
  Vectors(ByteBuffer file, int count, int dimensions) {
    this.dimensions = dimensions;
    steps = new float[count];
    file.asFloatBuffer().get(steps);
    file.position(file.position() + Float.BYTES * count);
    values = new byte[count * dimensions];
    file.get(values);
    unpacked = new AtomicReferenceArray<>(count);
  }

  int size() {
    return steps.length;
  }

  void add(int number, float factor, float[] sum) {
    float[] vector = vector(number);
    float step = steps[number] * factor;
    for (int i = 0; i < vector.length; i++) {
      sum[i] += step * vector[i];
    }
  }

  /** Returns a vector in steps. */
  private float[] vector(int number) {
    float[] known = unpacked.get(number);
    if (known == null) {
      known = new float[dimensions];
      for (int i = 0; i < dimensions; i++) {
        known[i] = values[number * dimensions + i];
      }
      unpacked.set(number, known);
    }
    return known;
  }
}
