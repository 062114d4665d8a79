// SPDX-License-Identifier: Apache-2.0
/**
 * The aligned pairs of two articles in, scored links out: neighbour and event evidence, the choice
 * of links, their coverage and wording. Computes no document scores.
 */
@NullMarked
package dev.synoptic.link;

import org.jspecify.annotations.NullMarked;
