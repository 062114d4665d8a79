// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.spi.PassageEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Asks an encoder about the pairs on which the words do not decide: those whose log-odds lie near
 * the least that a link must have, unless both sentences stand word for word in the other article.
 * They get the likeness of their sentences' vectors as evidence and are judged by models of their
 * own; all other pairs stay what they are.
 */
final class Reranking {

  /** How far from the least log-odds a pair is undecided. */
  static final double BAND = 1.5;

  private final EncodedSentences sentences;
  private final Models models;
  private final double least;
  private final double band;

  /**
   * Creates a reranking.
   *
   * @param encoder gives the vectors
   * @param models judge the pairs that have been encoded
   * @param minimum least score of a link
   * @param band how far from it in log-odds a pair is undecided
   */
  Reranking(PassageEncoder encoder, Models models, double minimum, double band) {
    this.models = models;
    this.band = band;
    sentences = new EncodedSentences(encoder);
    least = StrictMath.log(minimum / (1 - minimum));
  }

  Models models() {
    return models;
  }

  /** Tells whether the encoder had a say in a pair. */
  static boolean hasJudged(double[] values) {
    return values[Feature.ENCODER.ordinal()] != 0;
  }

  /** Adds the encoder's evidence to the undecided ones among the pairs of two articles. */
  void add(List<PassagePair> pairs, List<double[]> values, ScoreModel words) {
    List<Integer> undecided = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    BitSet leftTwins = new BitSet();
    BitSet rightTwins = new BitSet();
    for (PassagePair pair : pairs) {
      if (pair.isIdentical()) {
        leftTwins.set(pair.i());
        rightTwins.set(pair.j());
      }
    }
    for (int k = 0; k < pairs.size(); k++) {
      boolean bothCopied = leftTwins.get(pairs.get(k).i()) && rightTwins.get(pairs.get(k).j());
      if (!bothCopied && Math.abs(words.logOdds(values.get(k)) - least) <= band) {
        undecided.add(k);
        texts.addAll(left(pairs.get(k)));
        texts.addAll(right(pairs.get(k)));
      }
    }
    sentences.encode(texts);
    for (int k : undecided) {
      add(pairs.get(k), values.get(k));
    }
  }

  /** Adds the encoder's evidence to a pair; a cosine of 0 would mean that it was not asked. */
  void add(PassagePair pair, double[] values) {
    List<String> left = left(pair);
    List<String> right = right(pair);
    sentences.encode(left);
    sentences.encode(right);
    double cosine = sentences.cosine(left, right);
    values[Feature.ENCODER.ordinal()] = cosine == 0 ? Double.MIN_NORMAL : cosine;
    values[Feature.NEAR_ENCODER.ordinal()] = Math.max(0, cosine - Feature.NEAR_ENCODED);
  }

  /** Adds the encoder's evidence to a pair of texts, and forgets all other texts. */
  void addAlone(PassagePair pair, double[] values) {
    sentences.clear();
    add(pair, values);
  }

  private static List<String> left(PassagePair pair) {
    return texts(pair.left(), pair.i(), pair.endI());
  }

  private static List<String> right(PassagePair pair) {
    return texts(pair.right(), pair.j(), pair.endJ());
  }

  private static List<String> texts(EventArticle article, int first, int end) {
    String text = article.analysis().article().text();
    return IntStream.range(first, end)
        .mapToObj(k -> article.analysis().sentences().get(k).span().in(text))
        .toList();
  }
}
