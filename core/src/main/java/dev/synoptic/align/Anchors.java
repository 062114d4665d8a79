// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Arrays;

/**
 * Where each run of a few words stands in a text (the shingles of A. Broder, "On the resemblance
 * and containment of documents", 1997), as sorted numbers: hash above, position below. Eight bytes
 * a token; different runs may share a hash, so a find must be checked.
 */
final class Anchors {

  /** Words in a run. */
  static final int WORDS = 6;

  /** A run that stands in more places anchors nothing. */
  static final int MOST_PLACES = 8;

  private static final int POSITION_BITS = 24;
  private static final long POSITION = (1L << POSITION_BITS) - 1;

  private final long[] sorted;
  private int cursor;
  private int end;

  Anchors(ReuseText text) {
    sorted = new long[Math.max(0, Math.min((int) POSITION, text.size()) - WORDS + 1)];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = hash(text, i) | i;
    }
    Arrays.sort(sorted);
  }

  /** Returns the number of runs. */
  int size() {
    return sorted.length;
  }

  /** Returns the hash of the run that begins at a token, with the position's bits clear. */
  static long hash(ReuseText text, int token) {
    long hash = 0;
    for (int i = token; i < token + WORDS; i++) {
      hash = (hash + text.form(i) + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash << POSITION_BITS;
  }

  /** Looks a hash up; false if it has no place or too many. */
  boolean seek(long hash) {
    int found = Arrays.binarySearch(sorted, hash);
    cursor = found < 0 ? -found - 1 : found;
    int limit = Math.min(sorted.length, cursor + MOST_PLACES + 1);
    end = cursor;
    while (end < limit && (sorted[end] & ~POSITION) == hash) {
      end++;
    }
    return end > cursor && end - cursor <= MOST_PLACES;
  }

  /** Returns the next place of the hash looked up, in order; -1 after the last. */
  int next() {
    return cursor < end ? (int) (sorted[cursor++] & POSITION) : -1;
  }
}
