// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.data;

import java.nio.ByteBuffer;

/** Vectors of bytes, each with its own step. */
final class Vectors {

  private final int dimensions;
  private final float[] steps;
  private final byte[] values;

  /** Reads {@code count} steps, then the values. */
  Vectors(ByteBuffer file, int count, int dimensions) {
    this.dimensions = dimensions;
    steps = new float[count];
    file.asFloatBuffer().get(steps);
    file.position(file.position() + Float.BYTES * count);
    values = new byte[count * dimensions];
    file.get(values);
  }

  int size() {
    return steps.length;
  }

  void add(int number, float factor, float[] sum) {
    float step = steps[number] * factor;
    int first = number * dimensions;
    for (int i = 0; i < dimensions; i++) {
      sum[i] += step * values[first + i];
    }
  }
}
