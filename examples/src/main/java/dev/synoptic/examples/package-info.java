// SPDX-License-Identifier: Apache-2.0
/** Small programs against the public API; each prints what it finds. */
@NullMarked
package dev.synoptic.examples;

import org.jspecify.annotations.NullMarked;
