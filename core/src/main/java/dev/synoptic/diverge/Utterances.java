// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/**
 * Tells whether two runs of quoted words are one utterance, however one of them was altered. A
 * speaker says much alike twice; what is only like another utterance is no other version of it.
 */
final class Utterances {

  private static final int FEWEST = 4;
  private static final int FEWEST_OF_SHORT = 3;
  private static final double KEPT = 0.6;

  /** Enough where both begin alike. */
  private static final double KEPT_BEHIND = 0.4;

  private static final double NEARLY = 0.75;

  /** "Not", and what it may need: "does not". */
  private static final int MOST_ADDED = 2;

  private static final int LONGEST = 160;

  private Utterances() {}

  /**
   * Tells whether enough words of the shorter run stand in the other, in the same form and order.
   *
   * @param left a passage
   * @param first index of the first quoted token in it
   * @param end index after the last one; what is more than 160 tokens is left out
   * @param right another passage
   * @param otherFirst the same in it
   * @param otherEnd the same in it
   */
  static boolean areOne(Side left, int first, int end, Side right, int otherFirst, int otherEnd) {
    int length = Math.min(end - first, LONGEST);
    int otherLength = Math.min(otherEnd - otherFirst, LONGEST);
    int kept = common(left, first, length, right, otherFirst, otherLength);
    boolean oneOff = length == otherLength && kept >= length - 1;
    int begin = begin(left, first, length, right, otherFirst, otherLength);
    double share = begin >= FEWEST_OF_SHORT ? KEPT_BEHIND : KEPT;
    return kept >= (oneOff ? FEWEST_OF_SHORT : FEWEST)
        && kept >= share * Math.min(length, otherLength);
  }

  /**
   * Tells the same of the quoted runs around two tokens, more strictly: hardly a word but one is
   * altered, and they are more than expressions.
   */
  static boolean areNearlySame(Side left, int token, Side right, int other) {
    int first = start(left, token);
    int otherFirst = start(right, other);
    int length = Math.min(end(left, token) - first, LONGEST);
    int otherLength = Math.min(end(right, other) - otherFirst, LONGEST);
    int kept = common(left, first, length, right, otherFirst, otherLength);
    int shorter = Math.min(length, otherLength);
    boolean oneOff = kept == shorter && Math.max(length, otherLength) <= shorter + MOST_ADDED;
    return kept >= FEWEST && (oneOff || (kept > FEWEST && kept >= NEARLY * shorter));
  }

  private static int start(Side side, int token) {
    int start = token;
    while (start > side.first() && side.article().isQuoted(start - 1)) {
      start--;
    }
    return start;
  }

  private static int end(Side side, int token) {
    int end = token;
    while (end < side.end() && side.article().isQuoted(end)) {
      end++;
    }
    return end;
  }

  private static int begin(
      Side left, int first, int length, Side right, int otherFirst, int otherLength) {
    int begin = 0;
    while (begin < Math.min(length, otherLength)
        && left.normal(first + begin).equals(right.normal(otherFirst + begin))) {
      begin++;
    }
    return begin;
  }

  /** Returns the length of the longest common subsequence of two runs of tokens. */
  private static int common(
      Side left, int first, int length, Side right, int otherFirst, int otherLength) {
    int[] above = new int[otherLength + 1];
    int[] row = new int[otherLength + 1];
    for (int i = 1; i <= length; i++) {
      String word = left.normal(first + i - 1);
      for (int j = 1; j <= otherLength; j++) {
        boolean same = word.equals(right.normal(otherFirst + j - 1));
        row[j] = same ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return above[otherLength];
  }
}
