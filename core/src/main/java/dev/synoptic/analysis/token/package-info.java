// SPDX-License-Identifier: Apache-2.0
/**
 * Sentences in, tokens out: where each word stands, its folded form, its stem and what it looks
 * like.
 */
@NullMarked
package dev.synoptic.analysis.token;

import org.jspecify.annotations.NullMarked;
