// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;

/** Which terms stand in each sentence of an article. */
final class SentenceTerms {

  private static final int FILTER_LONGS = 4;

  private final Tokens tokens;
  private final int[] sorted;

  /** A small Bloom filter a sentence answers most questions for absent terms with one look. */
  private final long[] filter;

  SentenceTerms(Tokens tokens, int[] term) {
    this.tokens = tokens;
    sorted = term.clone();
    filter = new long[tokens.sentences() * FILTER_LONGS];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      Arrays.sort(sorted, tokens.firstToken(sentence), tokens.endToken(sentence));
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        int bit = filterBit(term[i]);
        filter[sentence * FILTER_LONGS + (bit >>> 6)] |= 1L << bit;
      }
    }
  }

  private static int filterBit(int term) {
    return (term * 0x9E3779B9) >>> 24;
  }

  /** Tells whether a sentence has a term; no sentence outside the article has one. */
  boolean has(int sentence, int term) {
    return sentence >= 0
        && sentence < tokens.sentences()
        && mayHave(sentence, filterBit(term))
        && Arrays.binarySearch(sorted, tokens.firstToken(sentence), tokens.endToken(sentence), term)
            >= 0;
  }

  private boolean mayHave(int sentence, int bit) {
    return (filter[sentence * FILTER_LONGS + (bit >>> 6)] & (1L << bit)) != 0;
  }
}
