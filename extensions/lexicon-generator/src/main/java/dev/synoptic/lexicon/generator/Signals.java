// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.Map;

/** What tells whether two lemmas say the same: both encoders, WordNet, spelling. */
final class Signals {

  /** Beyond this cosine, nearness tells less. */
  private static final double KNEE = 0.4;

  private static final int TIES = 5;
  private static final int SPELLING = TIES + Tie.values().length;
  static final int COUNT = SPELLING + 3;

  private static final int SHORTEST_PREFIX = 4;
  private static final int SHORTEST_SUFFIX = 3;

  private final WordNet wordNet;
  private final Vocabulary vocabulary;
  private final float[][] first;
  private final float[][] second;

  /**
   * Creates the signals.
   *
   * @param first the terms' vectors by one encoder, of length 1
   * @param second by another
   */
  Signals(WordNet wordNet, Vocabulary vocabulary, float[][] first, float[][] second) {
    this.wordNet = wordNet;
    this.vocabulary = vocabulary;
    this.first = first;
    this.second = second;
  }

  boolean knows(String lemma) {
    return vocabulary.number(lemma) >= 0;
  }

  /** Returns the signals of two known lemmas; the first is 1. */
  double[] of(String left, String right) {
    double[] signals = new double[COUNT];
    int l = vocabulary.number(left);
    int r = vocabulary.number(right);
    double one = Vectors.dot(first[l], first[r]);
    double other = Vectors.dot(second[l], second[r]);
    signals[0] = 1;
    signals[1] = one;
    signals[2] = Math.max(0, one - KNEE);
    signals[3] = other;
    signals[4] = Math.max(0, other - KNEE);
    for (Tie tie : Tie.values()) {
      signals[TIES + tie.ordinal()] = tie(left, right, tie);
    }
    if (signals[TIES + Tie.SYNONYM.ordinal()] > 0) {
      signals[TIES + Tie.SIBLING.ordinal()] = 0;
    }
    signals[SPELLING] = sharedPrefix(left, right);
    signals[SPELLING + 1] = sharesSuffix(left, right) ? 1 : 0;
    boolean inWordNet = !wordNet.ties(left).isEmpty() && !wordNet.ties(right).isEmpty();
    signals[SPELLING + 2] = inWordNet ? 1 : 0;
    return signals;
  }

  /** Returns the strength of a tie, the stronger of both directions; 0 for none. */
  double tie(String left, String right, Tie tie) {
    return Math.max(
        strength(wordNet.ties(left), right, tie), strength(wordNet.ties(right), left, tie));
  }

  private static double strength(Map<String, double[]> ties, String other, Tie tie) {
    double[] strengths = ties.get(other);
    return strengths == null ? 0 : strengths[tie.ordinal()];
  }

  private static double sharedPrefix(String left, String right) {
    int shared = 0;
    while (shared < Math.min(left.length(), right.length())
        && left.charAt(shared) == right.charAt(shared)) {
      shared++;
    }
    return shared >= SHORTEST_PREFIX
        ? shared / (double) Math.max(left.length(), right.length())
        : 0;
  }

  private static boolean sharesSuffix(String left, String right) {
    return left.length() >= SHORTEST_SUFFIX
        && right.length() >= SHORTEST_SUFFIX
        && left.endsWith(right.substring(right.length() - SHORTEST_SUFFIX));
  }
}
