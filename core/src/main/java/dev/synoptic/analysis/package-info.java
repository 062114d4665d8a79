// SPDX-License-Identifier: Apache-2.0
/**
 * Sentences in, an analysed article out: terms, names, quantities, times, quotations, cue words.
 *
 * <p>Never compares two things.
 */
@NullMarked
package dev.synoptic.analysis;

import org.jspecify.annotations.NullMarked;
