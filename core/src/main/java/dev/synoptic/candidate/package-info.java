// SPDX-License-Identifier: Apache-2.0
/**
 * Two articles of an event in, the passage pairs worth aligning out. May miss a pair whose words
 * have nothing in common; never decides an alignment.
 */
@NullMarked
package dev.synoptic.candidate;

import org.jspecify.annotations.NullMarked;
