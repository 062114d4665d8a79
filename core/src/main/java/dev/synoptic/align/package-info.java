// SPDX-License-Identifier: Apache-2.0
/** One candidate pair in, its aligned words and its own evidence out. Looks at no other pair. */
@NullMarked
package dev.synoptic.align;

import org.jspecify.annotations.NullMarked;
