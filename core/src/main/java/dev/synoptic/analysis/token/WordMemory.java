// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what is known of the forms of words met last, so that each is folded, stemmed and
 * judged once.
 *
 * <p>A table of fixed size with two places for a form; a third form pushes the older one out. What
 * is forgotten is worked out again to the same, so that nothing depends on what was read before.
 * Safe for use by many threads without a lock: the forms are immutable, a place holds one of them
 * or none, and a thread that does not see another's form only works it out again.
 */
final class WordMemory {

  /** Longer words are not remembered; in characters. */
  static final int LONGEST = 32;

  /** Places; with words of seven letters, some 2 MB when all are taken. */
  private static final int PLACES = 1 << 14;

  private final @Nullable Word[] words = new @Nullable Word[PLACES];

  /** Returns the number by which a form is looked up. */
  static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash * 0x9E3779B9;
  }

  /** Returns the form at {@code [start, end)} of a text, if it is remembered. */
  @Nullable Word find(String text, int start, int end, int hash) {
    int place = place(hash);
    Word first = words[place];
    if (first != null && first.isAt(text, start, end, hash)) {
      return first;
    }
    Word second = words[place ^ 1];
    return second != null && second.isAt(text, start, end, hash) ? second : null;
  }

  /** Remembers a form. */
  void add(Word word) {
    if (word.surface().length() <= LONGEST) {
      int place = place(word.hash());
      words[place ^ 1] = words[place];
      words[place] = word;
    }
  }

  private static int place(int hash) {
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }
}
