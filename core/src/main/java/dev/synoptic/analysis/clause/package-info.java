// SPDX-License-Identifier: Apache-2.0
/** Where the clauses of a sentence begin. */
@NullMarked
package dev.synoptic.analysis.clause;

import org.jspecify.annotations.NullMarked;
