// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

/** What two words or runs that may be aligned are; each kind has weights of its own. */
enum CellKind {
  /** The same function word. */
  SAME_FUNCTION,
  /** The same punctuation. */
  SAME_MARK,
  /** Words of content of the same form, stem, name or family. */
  ALIKE,
  /** Words of content that the lexicon finds alike. */
  MEANING,
  /** Different function words. */
  FUNCTIONS,
  /** Different words of content. */
  CONTENTS,
  /** A function word and a word of content. */
  MIXED,
  /** Different punctuation, or punctuation and a word. */
  MARKS,
  /** A function word that may join the run beside it. */
  JOIN_FUNCTION,
  /** A word of content that may join the run beside it. */
  JOIN_CONTENT
}
