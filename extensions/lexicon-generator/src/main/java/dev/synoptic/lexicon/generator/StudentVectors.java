// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits word vectors so that the sum over a sentence's words points where the encoder puts the
 * sentence: distillation into a bag of words, begun from the encoder's vectors of the words alone
 * and pulled back to them where the sentences say little. Adam (D. Kingma, J. Ba, 2015) on one
 * minus the cosine.
 */
final class StudentVectors {

  private static final int BATCH = 512;
  private static final double RATE = 0.003;
  private static final float FIRST_DECAY = 0.9f;
  private static final float SECOND_DECAY = 0.999f;

  /** Every n-th sentence is held out, to say how good the vectors are. */
  private static final int HELD_OUT = 20;

  private final float[][] vectors;
  private final float[][] start;
  private final float[][] first;
  private final float[][] second;
  private final int[] steps;
  private final double pull;

  /**
   * Begins from given vectors, which are changed in place.
   *
   * @param pull how strongly a vector is pulled back to where it began
   */
  StudentVectors(float[][] vectors, double pull) {
    this.vectors = vectors;
    this.pull = pull;
    start = new float[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      start[i] = vectors[i].clone();
    }
    first = new float[vectors.length][vectors[0].length];
    second = new float[vectors.length][vectors[0].length];
    steps = new int[vectors.length];
  }

  /**
   * Fits the vectors.
   *
   * @param sentences the numbers of each sentence's words
   * @param targets for each sentence a vector of length 1
   * @return the mean cosine on held-out sentences before and after
   */
  String fit(int[][] sentences, float[][] targets, int epochs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      if (i % HELD_OUT != 0) {
        order.add(i);
      }
    }
    double before = heldOut(sentences, targets);
    Random random = new Random(2);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE * (1 - epoch / (double) epochs);
      for (int k = 0; k < order.size(); k += BATCH) {
        step(order.subList(k, Math.min(order.size(), k + BATCH)), sentences, targets, rate);
      }
    }
    return String.format(
        Locale.ROOT, "cosine held out %.4f -> %.4f", before, heldOut(sentences, targets));
  }

  private void step(List<Integer> batch, int[][] sentences, float[][] targets, double rate) {
    Map<Integer, float[]> gradients = new TreeMap<>();
    for (int i : batch) {
      float[] gradient = gradient(sum(sentences[i]), targets[i]);
      for (int word : sentences[i]) {
        float[] sum = gradients.computeIfAbsent(word, w -> new float[gradient.length]);
        for (int k = 0; k < sum.length; k++) {
          sum[k] += gradient[k] / batch.size();
        }
      }
    }
    gradients.forEach((word, gradient) -> move(word, gradient, rate));
  }

  /** The gradient of minus the cosine with respect to the sum. */
  private static float[] gradient(float[] sum, float[] target) {
    double length = Math.sqrt(Vectors.dot(sum, sum));
    float[] gradient = new float[sum.length];
    if (length > 0) {
      double cosine = Vectors.dot(sum, target) / length;
      for (int i = 0; i < sum.length; i++) {
        gradient[i] = (float) ((cosine * sum[i] / length - target[i]) / length);
      }
    }
    return gradient;
  }

  private void move(int word, float[] gradient, double rate) {
    steps[word]++;
    double firstScale = 1 - Math.pow(FIRST_DECAY, steps[word]);
    double secondScale = 1 - Math.pow(SECOND_DECAY, steps[word]);
    for (int i = 0; i < gradient.length; i++) {
      float g = gradient[i];
      first[word][i] = FIRST_DECAY * first[word][i] + (1 - FIRST_DECAY) * g;
      second[word][i] = SECOND_DECAY * second[word][i] + (1 - SECOND_DECAY) * g * g;
      double step = first[word][i] / firstScale / (Math.sqrt(second[word][i] / secondScale) + 1e-8);
      double back = pull * (vectors[word][i] - start[word][i]);
      vectors[word][i] -= (float) (rate * (step + back));
    }
  }

  private float[] sum(int[] words) {
    float[] sum = new float[vectors[0].length];
    for (int word : words) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vectors[word][i];
      }
    }
    return sum;
  }

  private double heldOut(int[][] sentences, float[][] targets) {
    double total = 0;
    int count = 0;
    for (int i = 0; i < sentences.length; i += HELD_OUT) {
      float[] sum = sum(sentences[i]);
      Vectors.normalise(sum);
      total += Vectors.dot(sum, targets[i]);
      count++;
    }
    return total / count;
  }
}
