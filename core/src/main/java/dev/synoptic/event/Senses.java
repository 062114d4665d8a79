// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

/**
 * What a lexicon knows of the words of one article.
 *
 * @param entry the entry of each token, -1 for none; empty if no token has one
 * @param phrases the phrases that it knows
 * @param meanings how the entries of the event are related
 * @param vectors where the sentences stand in the space of meanings
 */
@SuppressWarnings("ArrayRecordComponent")
record Senses(int[] entry, Phrases phrases, Meanings meanings, SentenceVectors vectors) {

  /** Nothing is known. */
  static final Senses NONE =
      new Senses(new int[0], Phrases.NONE, Meanings.NONE, SentenceVectors.NONE);
}
