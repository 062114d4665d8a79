// SPDX-License-Identifier: Apache-2.0
/**
 * An article alone in, its signature out; two signatures in, how likely the two report one event
 * out; many such pairs in, events out. Knows no index.
 */
@NullMarked
package dev.synoptic.corpus.likeness;

import org.jspecify.annotations.NullMarked;
