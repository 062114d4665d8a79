// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of chunks that are so alike that a reused passage may be there: both the cosine
 * and the Dice coefficient of their weighted terms pass a threshold (Sanchez-Perez et al., PAN
 * 2014).
 *
 * <p>Works on an inverted index that leaves out a term of very many chunks, so time is linear in
 * the length of the texts. A passage made of such terms alone gives no seed here; copied word for
 * word, it still gives a verbatim run. Weights are integers, so that both directions add up alike.
 */
final class SeedFinder {

  /** A term that more chunks of a text have is left out. */
  private static final int MOST_CHUNKS = 100;

  private static final double UNITS_PER_NAT = 256;

  /** Least weight of a term among the chunks of the pair, in nats. */
  private static final double LEAST_LOCAL = 0.1;

  private static final double LEAST_COSINE = 0.38;
  private static final double LEAST_DICE = 0.30;

  /** Two chunks share at least this many terms. */
  private static final int LEAST_SHARED = 2;

  /** The shared terms weigh at least this much together, in nats. */
  private static final double LEAST_WEIGHT = 6;

  private final ReuseText left;
  private final ReuseText right;
  private final ChunkTerms leftTerms;
  private final ChunkTerms rightTerms;
  private final int[] weights;
  private final long[] dot;
  private final long[] sum;
  private final int[] shared;
  private final int[] touched;

  SeedFinder(ReuseText left, ReuseText right, int vocabulary) {
    this.left = left;
    this.right = right;
    leftTerms = new ChunkTerms(left, vocabulary);
    rightTerms = new ChunkTerms(right, vocabulary);
    weights = new int[vocabulary];
    weigh(left);
    weigh(right);
    dot = new long[right.chunks()];
    sum = new long[right.chunks()];
    shared = new int[right.chunks()];
    touched = new int[right.chunks()];
  }

  /** Halfway between how rare a term is in the language and how rare among these chunks. */
  private void weigh(ReuseText text) {
    int chunks = left.chunks() + right.chunks();
    for (int i = 0; i < text.size(); i++) {
      int term = text.term(i);
      int most = Math.max(leftTerms.frequency(term), rightTerms.frequency(term));
      if (weights[term] == 0 && most <= MOST_CHUNKS && text.isContent(i)) {
        int frequency = leftTerms.frequency(term) + rightTerms.frequency(term);
        double local = StrictMath.log((chunks + 1.0) / frequency);
        double both = text.weight(i) + Math.max(LEAST_LOCAL, local);
        weights[term] = 1 + (int) (both / 2 * UNITS_PER_NAT);
      }
    }
  }

  /** Returns the seeds in the order of the left text. */
  List<Box> find() {
    int[] starts = rightTerms.postingOffsets(weights);
    int[] postings = rightTerms.postings(weights, starts);
    long[] leftSquares = leftTerms.squares(weights);
    long[] rightSquares = rightTerms.squares(weights);
    long[] leftSums = leftTerms.sums(weights);
    long[] rightSums = rightTerms.sums(weights);
    List<Box> seeds = new ArrayList<>();
    for (int chunk = 0; chunk < left.chunks(); chunk++) {
      int count = accumulate(chunk, starts, postings);
      for (int t = 0; t < count; t++) {
        int other = touched[t];
        double squares = (double) leftSquares[chunk] * rightSquares[other];
        if (isSeed(other, squares, leftSums[chunk] + rightSums[other])) {
          int first = right.first(other);
          seeds.add(new Box(left.first(chunk), left.end(chunk), first, right.end(other)));
        }
        dot[other] = 0;
        sum[other] = 0;
        shared[other] = 0;
      }
    }
    return seeds;
  }

  /** Adds up what each chunk on the right shares with one on the left; returns how many do. */
  private int accumulate(int chunk, int[] starts, int[] postings) {
    int count = 0;
    for (int entry = leftTerms.first(chunk); entry < leftTerms.end(chunk); entry++) {
      int term = leftTerms.term(entry);
      Work.step(1 + starts[term + 1] - starts[term]);
      for (int p = starts[term]; p < starts[term + 1]; p++) {
        int other = postings[p];
        if (shared[other]++ == 0) {
          touched[count++] = other;
        }
        dot[other] += (long) weights[term] * weights[term];
        sum[other] += weights[term];
      }
    }
    Arrays.sort(touched, 0, count);
    return count;
  }

  private boolean isSeed(int other, double squares, long sums) {
    return shared[other] >= LEAST_SHARED
        && sum[other] >= LEAST_WEIGHT * UNITS_PER_NAT
        && dot[other] >= LEAST_COSINE * Math.sqrt(squares)
        && 2 * sum[other] >= LEAST_DICE * sums;
  }
}
