// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The nearest of some vectors, by brute force over a projection. */
final class Neighbours {

  private static final int DIRECTIONS = 96;

  private final float[][] projected;

  /** Prepares vectors of length 1 of two encoders. */
  Neighbours(float[][] first, float[][] second) {
    float[][] both = new float[first.length][];
    for (int i = 0; i < both.length; i++) {
      both[i] = Arrays.copyOf(first[i], first[i].length + second[i].length);
      System.arraycopy(second[i], 0, both[i], first[i].length, second[i].length);
    }
    projected = Vectors.project(both, Vectors.principal(both, DIRECTIONS));
    for (float[] vector : projected) {
      Vectors.normalise(vector);
    }
  }

  /** Returns the places of the {@code count} vectors nearest to one, without itself. */
  List<Integer> nearest(int place, int count) {
    float[] cosines = new float[projected.length];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = i == place ? -2 : cosine(projected[place], projected[i]);
    }
    float[] sorted = cosines.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - count)];
    List<Integer> nearest = new ArrayList<>();
    for (int i = 0; i < cosines.length; i++) {
      if (cosines[i] >= least && i != place) {
        nearest.add(i);
      }
    }
    return nearest;
  }

  /** Four sums at once, which a processor adds side by side. */
  private static float cosine(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int i = 0; i < DIRECTIONS; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    return s0 + s1 + s2 + s3;
  }
}
