// SPDX-License-Identifier: Apache-2.0
/** Tokens in, figures and times out, as data. */
@NullMarked
package dev.synoptic.analysis.figure;

import org.jspecify.annotations.NullMarked;
