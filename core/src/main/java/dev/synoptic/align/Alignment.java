// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.AlignedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The aligned words of two sentences: single words one to one, and runs of words that say the same
 * as a run on the other side.
 *
 * <p>All words of a run point at the first word of the other run. So {@code partner} and {@code
 * rightPartner} are each other's inverse but for runs of several words; either way a word is
 * aligned if and only if it has a partner.
 *
 * @param leftFirst index of the left sentence's first token in its article
 * @param rightFirst index of the right sentence's first token in its article
 * @param partner for each left token, the right token it is aligned with or the first of several,
 *     both counted from the sentence's first; -1 for none
 * @param strength for each left token, how alike the two are, in [0, 1]
 * @param rightPartner for each right token the left one it is aligned with or the first of several;
 *     -1 for none
 */
public record Alignment(
    int leftFirst, int rightFirst, int[] partner, double[] strength, int[] rightPartner) {

  /** Returns the number of tokens of the left sentence. */
  public int leftSize() {
    return partner.length;
  }

  /** Returns the number of tokens of the right sentence. */
  public int rightSize() {
    return rightPartner.length;
  }

  /** Tells whether neither of two tokens is aligned. */
  boolean isFree(int x, int y) {
    return partner[x] < 0 && rightPartner[y] < 0;
  }

  /** Tells whether two tokens are aligned with each other; not those outside the sentences. */
  boolean meets(int x, int y) {
    return x >= 0
        && y >= 0
        && x < partner.length
        && y < rightPartner.length
        && partner[x] >= 0
        && rightPartner[y] >= 0
        && partner[rightPartner[y]] == partner[x];
  }

  /** Tells whether two tokens are aligned one to one. */
  boolean isSingle(int x, int y) {
    return partner[x] == y
        && rightPartner[y] == x
        && end(partner, x) == x + 1
        && end(rightPartner, y) == y + 1;
  }

  Alignment copy() {
    return new Alignment(
        leftFirst, rightFirst, partner.clone(), strength.clone(), rightPartner.clone());
  }

  /** Takes two tokens that are aligned one to one apart. */
  void free(int x, int y) {
    partner[x] = -1;
    rightPartner[y] = -1;
    strength[x] = 0;
  }

  /** Aligns two tokens. */
  void take(int x, int y, double likeness) {
    partner[x] = y;
    rightPartner[y] = x;
    strength[x] = likeness;
  }

  /** Aligns the runs {@code [x, endX)} and {@code [y, endY)} if all their tokens are free. */
  void takeRun(int x, int endX, int y, int endY, double likeness) {
    for (int k = x; k < endX; k++) {
      if (partner[k] >= 0) {
        return;
      }
    }
    for (int k = y; k < endY; k++) {
      if (rightPartner[k] >= 0) {
        return;
      }
    }
    Arrays.fill(partner, x, endX, y);
    Arrays.fill(strength, x, endX, likeness);
    Arrays.fill(rightPartner, y, endY, x);
  }

  /**
   * Returns the pairs as spans, in the order of the left text; a run of words is one span.
   *
   * @param left the left article
   * @param right the right article
   * @return the aligned words
   */
  public List<AlignedWords> words(EventArticle left, EventArticle right) {
    List<AlignedWords> words = new ArrayList<>();
    for (int x = 0; x < partner.length; ) {
      int endX = x + 1;
      if (partner[x] >= 0) {
        int y = partner[x];
        endX = end(partner, x);
        int endY = end(rightPartner, y);
        words.add(
            new AlignedWords(
                left.tokens().span(leftFirst + x, leftFirst + endX),
                right.tokens().span(rightFirst + y, rightFirst + endY),
                strength[x]));
      }
      x = endX;
    }
    return words;
  }

  /** Returns the end of the run of tokens that have the same partner as the one at its start. */
  static int end(int[] partner, int start) {
    int end = start + 1;
    while (end < partner.length && partner[end] == partner[start]) {
      end++;
    }
    return end;
  }
}
