// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import dev.synoptic.lexicon.data.WordParts;
import java.util.List;
import java.util.Locale;

/** Fits vectors of word parts so that their mean comes near the vectors of known words. */
final class PartVectors {

  static final int BUCKETS = 8192;
  private static final int EPOCHS = 20;
  private static final double RATE = 0.5;
  private static final double PULL_TO_ZERO = 0.01;
  private static final int HELD_OUT = 20;

  private final float[][] parts;

  private PartVectors(int dimensions) {
    parts = new float[BUCKETS][dimensions];
  }

  /** Fits the parts by stochastic gradient descent on the squared distance. */
  static float[][] fit(List<String> words, float[][] vectors, StringBuilder report) {
    PartVectors fitted = new PartVectors(vectors[0].length);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      double rate = RATE * (1 - epoch / (double) EPOCHS);
      for (int word = 0; word < words.size(); word++) {
        if (word % HELD_OUT != 0) {
          fitted.step(WordParts.of(words.get(word), BUCKETS), vectors[word], rate);
        }
      }
    }
    report.append(
        String.format(
            Locale.ROOT, "word parts: cosine held out %.4f%n", fitted.heldOut(words, vectors)));
    return fitted.parts;
  }

  private void step(int[] buckets, float[] target, double rate) {
    float[] mean = mean(buckets);
    for (int bucket : buckets) {
      for (int i = 0; i < target.length; i++) {
        double error = target[i] - mean[i];
        parts[bucket][i] += (float) (rate * (error - PULL_TO_ZERO * parts[bucket][i]));
      }
    }
  }

  private float[] mean(int[] buckets) {
    float[] mean = new float[parts[0].length];
    for (int bucket : buckets) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += parts[bucket][i] / buckets.length;
      }
    }
    return mean;
  }

  private double heldOut(List<String> words, float[][] vectors) {
    double total = 0;
    int count = 0;
    for (int word = 0; word < words.size(); word += HELD_OUT) {
      float[] mean = mean(WordParts.of(words.get(word), BUCKETS));
      float[] vector = vectors[word].clone();
      Vectors.normalise(mean);
      Vectors.normalise(vector);
      total += Vectors.dot(mean, vector);
      count++;
    }
    return total / count;
  }
}
