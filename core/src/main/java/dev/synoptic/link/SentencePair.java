// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.event.EventArticle;

/**
 * A candidate pair with its aligned words.
 *
 * @param left the left article
 * @param i index of the left sentence
 * @param right the right article
 * @param j index of the right sentence
 * @param alignment their aligned words
 */
record SentencePair(EventArticle left, int i, EventArticle right, int j, Alignment alignment) {}
