// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

  /** Returns for each vector the places of the {@code count} nearest to it, the nearest first. */
  List<int[]> nearest(int count) {
    return IntStream.range(0, projected.length)
        .parallel()
        .mapToObj(place -> nearest(place, count))
        .toList();
  }

  private int[] nearest(int place, int count) {
    int[] places = new int[Math.min(count, projected.length - 1)];
    float[] cosines = new float[places.length];
    int size = 0;
    for (int i = 0; i < projected.length; i++) {
      float cosine = i == place ? -2 : cosine(projected[place], projected[i]);
      if (i != place && (size < places.length || cosine > cosines[size - 1])) {
        size = Math.min(size + 1, places.length);
        insert(places, cosines, size - 1, i, cosine);
      }
    }
    return places;
  }

  /** Puts a place where it belongs among the first {@code last + 1}; the last one drops out. */
  private static void insert(int[] places, float[] cosines, int last, int place, float cosine) {
    int k = last;
    while (k > 0 && cosines[k - 1] < cosine) {
      places[k] = places[k - 1];
      cosines[k] = cosines[k - 1];
      k--;
    }
    places[k] = place;
    cosines[k] = cosine;
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
