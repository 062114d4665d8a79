// SPDX-License-Identifier: Apache-2.0
/**
 * What articles differ on, for the summaries that people read: divergences stand between two
 * passages, a {@link dev.synoptic.report.matter.Matter} joins those that are about one value.
 *
 * <p>Shared with the command; no part of the interface for others, who find the divergences at the
 * links.
 */
@NullMarked
package dev.synoptic.report.matter;

import org.jspecify.annotations.NullMarked;
