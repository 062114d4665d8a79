// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands hashes that are made already to the index, each with how often it stands in the text. */
final class TermStream extends TokenStream {

  /** Tells how often the thing with an index stands in the text. */
  @FunctionalInterface
  interface Counts {

    /** Returns a number of at least 1. */
    int of(int i);
  }

  private final int[] hashes;
  private final Counts counts;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private int next;

  TermStream(int[] hashes, Counts counts) {
    this.hashes = hashes;
    this.counts = counts;
  }

  @Override
  public boolean incrementToken() {
    if (next == hashes.length) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(bytes(hashes[next]));
    frequency.setTermFrequency(counts.of(next));
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  /** Returns a hash as a term of the index. */
  static BytesRef bytes(int hash) {
    return new BytesRef(
        new byte[] {(byte) (hash >>> 24), (byte) (hash >>> 16), (byte) (hash >>> 8), (byte) hash});
  }
}
