// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;

/**
 * A pair that becomes a link.
 *
 * @param pair the pair
 * @param values its features
 * @param score its score
 */
record ChosenPair(PassagePair pair, double[] values, double score) {}
