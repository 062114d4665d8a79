// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spi;

/**
 * Knows what words mean, beyond their spelling: which words and phrases are alike or opposed, and
 * where a word stands in a space of meanings.
 *
 * <p>The library works without one. A lexicon is found through {@link java.util.ServiceLoader} or
 * set in the builder; one per language. For a few hundred words of one's own, {@link WordPairs} is
 * all one needs.
 *
 * <p>A lexicon is a numbered list of entries. The inflected forms of a word ("rise", "rose") may
 * share an entry; a phrase ("turn down") has one of its own. Relations are symmetric: both entries
 * list each other alike. Implementations must be safe for use by many threads and answer the same
 * question the same way; no method is asked with a null.
 */
public interface Lexicon {

  /** How two entries are related. */
  enum Relation {
    /** One may stand for the other: "rejected" and "turned down". */
    ALIKE,
    /** They say the contrary of one thing: "rose" and "fell". */
    OPPOSITE,
    /** They exclude each other as kinds of one thing: "Monday" and "Tuesday". */
    SIBLING
  }

  /**
   * Returns the language that this lexicon knows.
   *
   * @return a BCP 47 language tag such as {@code en}
   */
  String language();

  /**
   * Finds a word or phrase.
   *
   * @param term lower-case words with one space between two
   * @return the number of its entry; -1 if it is not known
   */
  int find(String term);

  /**
   * Returns how many words the longest known phrase has that begins with a word.
   *
   * @param word a lower-case word
   * @return 1 if no phrase begins with it
   */
  default int longestPhrase(String word) {
    return 1;
  }

  /**
   * Returns the number of entries related to one.
   *
   * @param entry an entry, as found
   * @return the number, usually a few dozen at most
   */
  int relatedCount(int entry);

  /**
   * Returns a related entry.
   *
   * @param entry an entry, as found
   * @param k which of the related, from 0
   * @return the other entry, never {@code entry} itself
   */
  int related(int entry, int k);

  /**
   * Returns the kind of a relation.
   *
   * @param entry an entry, as found
   * @param k which of the related, from 0
   * @return how the two are related
   */
  Relation relation(int entry, int k);

  /**
   * Returns the strength of a relation: of two words that are {@code ALIKE} and stand in two
   * sentences about one thing, how probable it is that they say the same there.
   *
   * @param entry an entry, as found
   * @param k which of the related, from 0
   * @return a number in (0, 1]
   */
  float likeness(int entry, int k);

  /**
   * Returns the number of dimensions of the space of meanings.
   *
   * @return 0 if this lexicon has no vectors
   */
  default int dimensions() {
    return 0;
  }

  /**
   * Adds a word's vector to a sum. The cosine of two such sums, each over the words of a sentence,
   * says how near the sentences' meanings are; a vector's length tells how much its word counts.
   *
   * @param word a lower-case word; it need not be an entry
   * @param factor what the vector is multiplied with
   * @param sum {@link #dimensions()} numbers, changed in place
   * @return whether the word had a vector
   */
  default boolean addVector(String word, float factor, float[] sum) {
    return false;
  }
}
