// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

/** How WordNet ties two words. */
enum Tie {
  /** They share a sense. */
  SYNONYM,
  /** They are antonyms. */
  ANTONYM,
  /** One is the other's kind. */
  HYPERNYM,
  /** They are kinds of one thing. */
  SIBLING,
  /** One is derived from the other. */
  DERIVATION,
  /** Their senses are similar adjectives or verbs of one group. */
  SIMILAR,
  /** One is a kind of the other's kind. */
  GRAND_HYPERNYM,
  /** One entails or causes the other. */
  ENTAILMENT
}
