// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/** How close two linked passages are in their words, from the closest to the freest. */
public enum Wording {
  /** The same words in the same order; case, punctuation and white space may differ. */
  VERBATIM,
  /** Long runs of the same words, with some inserted, dropped or changed. */
  NEAR_VERBATIM,
  /** The same matter in other words. */
  PARAPHRASE
}
