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

  /** Tells whether both have as many sentences, with the same words in the same order. */
  public boolean isIdentical() {
    boolean identical = endI - i == endJ - j;
    for (int k = 0; identical && k < endI - i; k++) {
      identical = left.fingerprint(i + k) == right.fingerprint(j + k);
    }
    return identical;
  }
}
