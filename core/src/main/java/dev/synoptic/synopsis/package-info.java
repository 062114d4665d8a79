// SPDX-License-Identifier: Apache-2.0
/**
 * The links of all pairs of articles in, the whole synopsis out: what several articles report
 * ({@link dev.synoptic.model.Statement}), how much of one stands in another ({@link
 * dev.synoptic.model.Overlap}), what is quoted where ({@link dev.synoptic.model.Quotation}) and who
 * draws on whom ({@link dev.synoptic.model.Derivation}).
 *
 * <p>{@link dev.synoptic.synopsis.SynopsisBuilder} is the way in. Nothing here reads the text again
 * except through tokens, mentions and spans, and nothing adds, drops or rescores a link. Every
 * result is independent of the order in which the articles were given: the room works on the
 * articles by id.
 */
@NullMarked
package dev.synoptic.synopsis;

import org.jspecify.annotations.NullMarked;
