// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

/** What is known of a free word and the aligned run beside it that it may join. */
enum JoinFeature {
  /** How alike the word is to the run on the other side. */
  LIKENESS,
  /** The run beside and the other one are the same word. */
  SAME,
  /** How alike the two runs are. */
  STRENGTH,
  /** The word stands in front of the run. */
  FRONT,
  /** The word is a determiner. */
  DETERMINER,
  /** The word is a preposition. */
  PREPOSITION,
  /** The word is an auxiliary. */
  AUXILIARY,
  /** The word is a pronoun. */
  PRONOUN,
  /** The word is a conjunction. */
  CONJUNCTION,
  /** The word negates. */
  NEGATION,
  /** The run begins or ends, on this side, with a function word. */
  BESIDE_FUNCTION,
  /** The other run does. */
  OTHER_FUNCTION,
  /** Word, run and other run are capitalised. */
  CAPITALS,
  /** How telling the word is. */
  INFORMATION,
  /** How telling the other run's word is. */
  OTHER_INFORMATION,
  /** The word beyond is aligned with the word beyond the other run. */
  CLOSED,
  /** The word beside the other run, on the same side, is free. */
  OTHER_FREE,
  /** The length of the gap in which the word stands. */
  GAP,
  /** The words in the run, less one. */
  RUN,
  /** The words in the other run, less one. */
  OTHER_RUN,
  /** The aligned share of the shorter sentence. */
  SHARE,
  /** Word and run are part of one name. */
  NAME
}
