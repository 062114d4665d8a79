// SPDX-License-Identifier: Apache-2.0
/**
 * Makes the data of the English lexicon from a corpus of news, a sentence encoder, WordNet and word
 * alignments. Not shipped.
 */
@NullMarked
package dev.synoptic.lexicon.generator;

import org.jspecify.annotations.NullMarked;
