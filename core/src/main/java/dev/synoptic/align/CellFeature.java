// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

/** What is known of two words that may be aligned. All but flags are in [0, 1] or so. */
enum CellFeature {
  /** How alike they are by form, stem, name, family or lexicon. */
  LIKENESS,
  /** The share of the longer word that both begin with. */
  PREFIX,
  /** Both are function words of one kind. */
  SAME_KIND,
  /** One of them is a determiner. */
  DETERMINER,
  /** One of them is a preposition. */
  PREPOSITION,
  /** One of them is an auxiliary. */
  AUXILIARY,
  /** One of them is a pronoun. */
  PRONOUN,
  /** One of them is a conjunction. */
  CONJUNCTION,
  /** One of them negates, the other does not. */
  NEGATION,
  /** Both begin with a capital. */
  CAPITALS,
  /** One of them begins with a capital. */
  ONE_CAPITAL,
  /** Both have digits. */
  FIGURES,
  /** They end in the same three letters. */
  ENDING,
  /** How telling the less telling one is. */
  INFORMATION,
  /** The words in front are aligned with each other, or both are first. */
  BEFORE,
  /** The words behind are aligned with each other, or both are last. */
  BEHIND,
  /** The words in front and those behind are. */
  BOTH,
  /** The nearest words of content in front are aligned with each other. */
  CONTENT_BEFORE,
  /** The nearest words of content behind are. */
  CONTENT_BEHIND,
  /** Aligned words close in front of both. */
  NEAR_BEFORE,
  /** Aligned words close behind both. */
  NEAR_BEHIND,
  /** Aligned words close in front of one and behind the other. */
  CROSSED,
  /** The gaps in which both stand lie between aligned words. */
  SAME_GAP,
  /** The same gap, of one word on each side. */
  ONLY,
  /** The same gap, of equal length, at the same place in it. */
  SAME_PLACE,
  /** The length of the longer gap. */
  GAP,
  /** How far the two stand apart in their sentences. */
  DISTANCE,
  /** Another free word is as much like one of them. */
  RIVAL,
  /** The aligned share of the shorter sentence. */
  SHARE
}
