// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.spi.PassageEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The vectors of sentences; every distinct sentence is encoded once. */
final class EncodedSentences {

  private final PassageEncoder encoder;
  private final Map<String, float[]> vectors = new HashMap<>();

  EncodedSentences(PassageEncoder encoder) {
    this.encoder = encoder;
  }

  /** Forgets all sentences. */
  void clear() {
    vectors.clear();
  }

  /** Encodes those of the sentences that have not been encoded. */
  void encode(Collection<String> sentences) {
    List<String> missing = new ArrayList<>(new TreeSet<>(sentences));
    missing.removeIf(vectors::containsKey);
    if (missing.isEmpty()) {
      return;
    }
    float[][] encoded = encoder.encode(missing);
    for (int k = 0; k < encoded.length; k++) {
      vectors.put(missing.get(k), encoded[k]);
    }
  }

  /** Returns the cosine of two runs of sentences; 0 if there is nothing in one. */
  double cosine(List<String> left, List<String> right) {
    return cosine(sum(left), sum(right));
  }

  private double[] sum(List<String> sentences) {
    double[] sum = new double[encoder.dimensions()];
    for (String sentence : sentences) {
      float[] vector = Objects.requireNonNull(vectors.get(sentence), sentence);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  private static double cosine(double[] left, double[] right) {
    double lengths = Math.sqrt(dot(left, left) * dot(right, right));
    return lengths > 0 ? Math.max(-1, Math.min(1, dot(left, right) / lengths)) : 0;
  }

  private static double dot(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
