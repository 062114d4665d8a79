// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Arrays;

/**
 * The distinct terms of each chunk of a text, and the chunks of each term. Memory is linear in the
 * length of the text.
 */
final class ChunkTerms {

  private final int[] offsets;
  private final int[] terms;
  private final int[] frequency;

  ChunkTerms(ReuseText text, int vocabulary) {
    offsets = new int[text.chunks() + 1];
    frequency = new int[vocabulary];
    int[] distinct = new int[text.size()];
    int[] last = new int[vocabulary];
    int count = 0;
    for (int chunk = 0; chunk < text.chunks(); chunk++) {
      for (int i = text.first(chunk); i < text.end(chunk); i++) {
        int term = text.term(i);
        if (text.isContent(i) && last[term] != chunk + 1) {
          last[term] = chunk + 1;
          frequency[term]++;
          distinct[count++] = term;
        }
      }
      offsets[chunk + 1] = count;
    }
    terms = Arrays.copyOf(distinct, count);
  }

  int chunks() {
    return offsets.length - 1;
  }

  /** Returns the index of a chunk's first entry. */
  int first(int chunk) {
    return offsets[chunk];
  }

  /** Returns the index after a chunk's last entry. */
  int end(int chunk) {
    return offsets[chunk + 1];
  }

  /** Returns the term of an entry. */
  int term(int entry) {
    return terms[entry];
  }

  /** Returns the number of chunks that have a term. */
  int frequency(int term) {
    return frequency[term];
  }

  /** Returns, for each chunk, the sum of its terms' weights. */
  long[] sums(int[] weights) {
    long[] sums = new long[chunks()];
    for (int chunk = 0; chunk < sums.length; chunk++) {
      for (int entry = first(chunk); entry < end(chunk); entry++) {
        sums[chunk] += weights[term(entry)];
      }
    }
    return sums;
  }

  /** Returns, for each chunk, the sum of its terms' squared weights. */
  long[] squares(int[] weights) {
    long[] squares = new long[chunks()];
    for (int chunk = 0; chunk < squares.length; chunk++) {
      for (int entry = first(chunk); entry < end(chunk); entry++) {
        squares[chunk] += (long) weights[term(entry)] * weights[term(entry)];
      }
    }
    return squares;
  }

  /**
   * Returns where each term's chunks begin in {@link #postings}, for the terms that have a weight.
   */
  int[] postingOffsets(int[] weights) {
    int[] starts = new int[frequency.length + 1];
    for (int term = 0; term < frequency.length; term++) {
      starts[term + 1] = starts[term] + (weights[term] == 0 ? 0 : frequency[term]);
    }
    return starts;
  }

  /** Returns the chunks of the terms that have a weight, term by term. */
  int[] postings(int[] weights, int[] starts) {
    int[] next = starts.clone();
    int[] postings = new int[starts[frequency.length]];
    for (int chunk = 0; chunk < chunks(); chunk++) {
      for (int entry = first(chunk); entry < end(chunk); entry++) {
        if (weights[term(entry)] != 0) {
          postings[next[term(entry)]++] = chunk;
        }
      }
    }
    return postings;
  }
}
