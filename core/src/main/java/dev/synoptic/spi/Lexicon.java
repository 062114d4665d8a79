// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spi;

/**
 * Knows how alike two words are in meaning, beyond their spelling.
 *
 * <p>The library works without one. A lexicon is found through {@link java.util.ServiceLoader} or
 * set in the builder; one per language. Implementations must be safe for use by many threads and
 * give the same answer for the same words, in either order.
 */
public interface Lexicon {

  /**
   * Returns the language that this lexicon knows.
   *
   * @return a BCP 47 language tag such as {@code en}
   */
  String language();

  /**
   * Returns how alike two words are.
   *
   * @param left a lower-case word
   * @param right a lower-case word
   * @return likeness in [0, 1]; 0 when a word is not known. Opposites and siblings (rose/fell,
   *     Monday/Tuesday) must get 0 however often they share a context
   */
  double similarity(String left, String right);
}
