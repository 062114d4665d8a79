// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.AlignedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The aligned words of two sentences.
 *
 * @param leftFirst index of the left sentence's first token in its article
 * @param rightFirst index of the right sentence's first token in its article
 * @param partner for each left token, the right token it is aligned with, both counted from the
 *     sentence's first; -1 for none
 * @param strength for each left token, how alike the two are, in [0, 1]
 * @param rightPartner for each right token the left one; the inverse of {@code partner}
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

  /**
   * Returns the pairs as spans, in the order of the left text.
   *
   * @param left the left article
   * @param right the right article
   * @return the aligned words
   */
  public List<AlignedWords> words(EventArticle left, EventArticle right) {
    List<AlignedWords> words = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        int l = leftFirst + i;
        int r = rightFirst + partner[i];
        words.add(
            new AlignedWords(
                left.tokens().span(l, l + 1), right.tokens().span(r, r + 1), strength[i]));
      }
    }
    return words;
  }
}
