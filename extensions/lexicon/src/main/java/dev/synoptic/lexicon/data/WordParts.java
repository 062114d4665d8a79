// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.data;

/**
 * The parts of a word, for words that no list has: all runs of three to five letters of the word
 * between two marks for its ends, each hashed to a bucket (P. Bojanowski et al., <i>Enriching Word
 * Vectors with Subword Information</i>, TACL 2017).
 */
public final class WordParts {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /** Longer words are no words; they would cost time for nothing. */
  private static final int LONGEST_WORD = 40;

  private static final int[] NONE = {};

  private WordParts() {}

  /**
   * Returns the buckets of a word's parts.
   *
   * @param word a lower-case word
   * @param buckets the number of buckets
   * @return numbers in [0, buckets), one for each part; empty for what is no word of letters
   */
  public static int[] of(String word, int buckets) {
    if (buckets == 0 || word.length() > LONGEST_WORD || !isWord(word)) {
      return NONE;
    }
    String marked = "<" + word + ">";
    int[] parts = new int[count(marked.length())];
    int k = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = 0; start + length <= marked.length(); start++) {
        parts[k++] = Math.floorMod(hash(marked, start, length), buckets);
      }
    }
    return parts;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static int count(int letters) {
    int count = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      count += Math.max(0, letters - length + 1);
    }
    return count;
  }

  private static int hash(String text, int start, int length) {
    int hash = 0x811C9DC5;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
