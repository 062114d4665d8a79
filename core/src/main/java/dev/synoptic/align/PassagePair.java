// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;

/**
 * A candidate pair of passages with its aligned words. A passage is a run of whole sentences.
 *
 * @param left the left article
 * @param i index of its first sentence
 * @param endI index after its last sentence
 * @param right the right article
 * @param j index of its first sentence
 * @param endJ index after its last sentence
 * @param alignment the aligned words
 */
public record PassagePair(
    EventArticle left, int i, int endI, EventArticle right, int j, int endJ, Alignment alignment) {

  /** Tells whether both passages are single sentences. */
  public boolean isSingle() {
    return endI == i + 1 && endJ == j + 1;
  }

  /** Tells whether both are single sentences with the same words in the same order. */
  public boolean isIdentical() {
    return isSingle() && left.fingerprint(i) == right.fingerprint(j);
  }
}
