// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

/**
 * Who governs a reporting verb.
 *
 * @param from first word of the whole noun phrase
 * @param end word after the noun phrase
 * @param name index of the name in it; -1 if it has none of its own
 * @param form what it is
 */
record Subject(int from, int end, int name, Form form) {

  /** What kind of words name a speaker. */
  enum Form {
    /** A name, perhaps with an office. */
    NAME,
    /** A description: "a senior official". */
    PHRASE,
    /** "he", "she", "they", "it", "I", "we". */
    PRONOUN
  }
}
