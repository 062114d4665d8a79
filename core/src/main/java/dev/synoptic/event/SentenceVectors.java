// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.text.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Where the sentences of an article stand in the lexicon's space of meanings: the sums of their
 * words' vectors, as they are and less what all sentences of the event have in common.
 */
public final class SentenceVectors {

  /** The mean of fewer sentences than this is not what an event is about. */
  private static final int FEWEST_SENTENCES = 12;

  /** Knows nothing. */
  static final SentenceVectors NONE = new SentenceVectors(new float[0][], new float[0][]);

  /** Likeness of two words is told by so many leading dimensions as well as by all. */
  private static final int WORD_DIMENSIONS = 64;

  private final float[][] sums;
  private final float[][] local;

  /** The direction of each token's word; all zeros if it has none. */
  private final float[][] words;

  private SentenceVectors(float[][] sums, float[][] words) {
    this.sums = sums;
    this.words = words;
    local = new float[sums.length][];
  }

  /**
   * Reads the vectors of an article's sentences.
   *
   * @param known the words of the event read so far, added to
   */
  static SentenceVectors of(Tokens tokens, Lexicon lexicon, Map<String, WordVector> known) {
    if (lexicon.dimensions() == 0) {
      return NONE;
    }
    float[][] sums = new float[tokens.sentences()][lexicon.dimensions()];
    float[][] words = new float[tokens.size()][];
    for (int sentence = 0; sentence < sums.length; sentence++) {
      int end = tokens.endToken(sentence);
      for (int i = tokens.firstToken(sentence); i < end; i++) {
        Work.step(1);
        WordVector word = known.computeIfAbsent(tokens.normal(i), w -> WordVector.of(w, lexicon));
        words[i] = word.direction();
        if (!tokens.is(i, Tokens.PUNCTUATION)) {
          add(word.vector(), sums[sentence]);
        }
      }
      normalise(sums[sentence]);
    }
    return new SentenceVectors(sums, words);
  }

  /**
   * A word's vector.
   *
   * @param vector as the lexicon has it
   * @param direction its leading dimensions, of length 1
   */
  @SuppressWarnings("ArrayRecordComponent")
  record WordVector(float[] vector, float[] direction) {

    static WordVector of(String word, Lexicon lexicon) {
      float[] vector = new float[lexicon.dimensions()];
      lexicon.addVector(word, 1, vector);
      float[] direction = Arrays.copyOf(vector, Math.min(vector.length, WORD_DIMENSIONS));
      normalise(direction);
      return new WordVector(vector, direction);
    }
  }

  private static void add(float[] vector, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  /** Takes the mean of all articles' sentences out of each, unless they are too few. */
  static void centre(List<SentenceVectors> articles) {
    int count = articles.stream().mapToInt(article -> article.sums.length).sum();
    if (count < FEWEST_SENTENCES) {
      return;
    }
    double[] mean = null;
    for (SentenceVectors article : articles) {
      for (float[] sum : article.sums) {
        mean = mean == null ? new double[sum.length] : mean;
        for (int i = 0; i < sum.length; i++) {
          mean[i] += sum[i] / count;
        }
      }
    }
    for (SentenceVectors article : articles) {
      for (int sentence = 0; mean != null && sentence < article.sums.length; sentence++) {
        article.local[sentence] = less(article.sums[sentence], mean);
      }
    }
  }

  private static float[] less(float[] sum, double[] mean) {
    float[] difference = new float[sum.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = (float) (sum[i] - mean[i]);
    }
    normalise(difference);
    return difference;
  }

  private static void normalise(float[] vector) {
    double length = StrictMath.sqrt(dot(vector, vector));
    for (int i = 0; length > 0 && i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
  }

  /** Tells whether nothing is known. */
  public boolean isEmpty() {
    return sums.length == 0;
  }

  /**
   * Returns the cosine of two words.
   *
   * @return a number in [-1, 1]; 0 if one is not known
   */
  public double likeness(int token, SentenceVectors other, int otherToken) {
    return dot(words[token], other.words[otherToken]);
  }

  /**
   * Returns the cosine of two runs of sentences.
   *
   * @return a number in [-1, 1]; 0 if nothing is known
   */
  public double cosine(int first, int end, SentenceVectors other, int otherFirst, int otherEnd) {
    return sums.length == 0 || other.sums.length == 0
        ? 0
        : cosine(sums, first, end, other.sums, otherFirst, otherEnd);
  }

  /**
   * Returns the cosine of two runs of sentences, less what the event has in common.
   *
   * @return a number in [-1, 1]; 0 if nothing is known or the event is small
   */
  public double localCosine(
      int first, int end, SentenceVectors other, int otherFirst, int otherEnd) {
    return sums.length == 0 || other.sums.length == 0 || local[0] == null
        ? 0
        : cosine(local, first, end, other.local, otherFirst, otherEnd);
  }

  private static double cosine(
      float[][] left, int first, int end, float[][] right, int otherFirst, int otherEnd) {
    if (end == first + 1 && otherEnd == otherFirst + 1) {
      return clamp(dot(left[first], right[otherFirst]));
    }
    float[] one = sum(left, first, end);
    float[] other = sum(right, otherFirst, otherEnd);
    normalise(one);
    normalise(other);
    return clamp(dot(one, other));
  }

  private static float[] sum(float[][] vectors, int first, int end) {
    float[] sum = new float[vectors[0].length];
    for (int sentence = first; sentence < end; sentence++) {
      add(vectors[sentence], sum);
    }
    return sum;
  }

  private static double clamp(double cosine) {
    return Math.max(-1, Math.min(1, cosine));
  }

  /** Four sums side by side, which a processor adds at once; always in the same order. */
  private static double dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (double) s0 + s1 + s2 + s3;
  }
}
