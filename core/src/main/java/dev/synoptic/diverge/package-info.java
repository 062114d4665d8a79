// SPDX-License-Identifier: Apache-2.0
/** One aligned pair in, typed divergences out. Never adds or drops a pair. */
@NullMarked
package dev.synoptic.diverge;

import org.jspecify.annotations.NullMarked;
