// SPDX-License-Identifier: Apache-2.0
/** An article in, its sentences with their roles out. Never looks at a second article. */
@NullMarked
package dev.synoptic.segment;

import org.jspecify.annotations.NullMarked;
