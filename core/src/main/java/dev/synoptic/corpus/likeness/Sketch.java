// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sample of an article's word trigrams, taken by hash, so that two articles sample the same
 * trigrams: every trigram whose hash is 0 modulo {@value #RATE} (U. Manber, 1994; A. Broder, 1997).
 * The samples grow with the texts, so that both resemblance and containment can be told from them.
 * Of a very long text only the smallest hashes are kept.
 */
public final class Sketch {

  /** One trigram in so many is kept. */
  static final int RATE = 8;

  /** Most hashes kept. */
  static final int MOST = 256;

  private static final int WORDS = 3;

  private Sketch() {}

  /** Returns the sampled hashes in ascending order, without doubles. */
  static int[] of(Tokens tokens) {
    IntStream.Builder sampled = IntStream.builder();
    long[] last = new long[WORDS];
    for (int i = 0; i < tokens.size(); i++) {
      last[i % WORDS] = Hashes.mixed(tokens.normal(i), 0);
      if (i >= WORDS - 1) {
        long hash = trigram(last, i + 1);
        if (Long.remainderUnsigned(hash, RATE) == 0) {
          sampled.add((int) (hash >>> 32));
        }
      }
    }
    int[] sorted = sampled.build().sorted().distinct().toArray();
    return sorted.length <= MOST ? sorted : Arrays.copyOf(sorted, MOST);
  }

  private static long trigram(long[] last, int oldest) {
    long hash = 0;
    for (int k = 0; k < WORDS; k++) {
      hash = Hashes.mix(hash * 31 + last[(oldest + k) % WORDS]);
    }
    return hash;
  }

  /** Returns the number of hashes that two sketches share. */
  static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
