// SPDX-License-Identifier: Apache-2.0
/** The entrance: the engine that lays articles side by side, and its options. */
@NullMarked
package dev.synoptic;

import org.jspecify.annotations.NullMarked;
