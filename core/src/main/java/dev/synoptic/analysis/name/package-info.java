// SPDX-License-Identifier: Apache-2.0
/** Tokens in, names out, with their canonical keys; how alike two names are. */
@NullMarked
package dev.synoptic.analysis.name;

import org.jspecify.annotations.NullMarked;
