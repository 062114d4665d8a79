// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what is known of the forms of words met last, so that each is folded, stemmed and
 * judged once.
 *
 * <p>A table of fixed size with four places for a form; a fifth form pushes another out. What is
 * forgotten is worked out again to the same, so that nothing depends on what was read before. Safe
 * for use by many threads without a lock: a form's parts never change, a place holds one form or
 * none, and a thread that does not see another's form only works it out again.
 */
final class WordMemory {

  /** Longer words are not remembered; in characters. */
  private static final int LONGEST = 32;

  /** Places are 2 to this power; with all taken, some 8 MB. */
  private static final int PLACE_BITS = 15;

  /** How many places there are for a form. */
  private static final int WAYS = 4;

  private final @Nullable Word[] words = new @Nullable Word[1 << PLACE_BITS];

  /** Returns the form at {@code [start, end)} of a text, if it is remembered. */
  @Nullable Word find(String text, int start, int end) {
    int middle = Math.min(end, start + Long.BYTES);
    long head = Word.pack(text, start, middle);
    long tail = end - middle <= Long.BYTES ? Word.pack(text, middle, end) : Word.UNPACKED;
    if (head == Word.UNPACKED || tail == Word.UNPACKED) {
      return findLong(text, start, end);
    }
    int place = place(Word.spread(head, tail));
    for (int way = 0; way < WAYS; way++) {
      Word word = words[place ^ way];
      if (word != null && word.isPacked(head, tail)) {
        return word;
      }
    }
    return null;
  }

  private @Nullable Word findLong(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    long hash = Word.hash(text, start, end);
    int place = place(Word.spread(hash, end - start));
    for (int way = 0; way < WAYS; way++) {
      Word word = words[place ^ way];
      if (word != null && word.isAt(text, start, end, hash)) {
        return word;
      }
    }
    return null;
  }

  /** Remembers the form of a length. */
  void add(Word word, int length) {
    if (length <= LONGEST) {
      int place = place(word.spread());
      int way = 0;
      while (way < WAYS - 1 && words[place ^ way] != null) {
        way++;
      }
      for (; way > 0; way--) {
        words[place ^ way] = words[place ^ (way - 1)];
      }
      words[place] = word;
    }
  }

  private static int place(int spread) {
    return spread >>> (Integer.SIZE - PLACE_BITS);
  }
}
