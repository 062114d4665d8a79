// SPDX-License-Identifier: Apache-2.0
/**
 * Tokens and names in, direct quotations with their speakers and the sources that an article names
 * out.
 */
@NullMarked
package dev.synoptic.analysis.quote;

import org.jspecify.annotations.NullMarked;
