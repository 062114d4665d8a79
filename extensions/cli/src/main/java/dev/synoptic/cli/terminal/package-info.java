// SPDX-License-Identifier: Apache-2.0
/** Lays styled text out on a terminal; whatever an article holds, it can't steer the terminal. */
@NullMarked
package dev.synoptic.cli.terminal;

import org.jspecify.annotations.NullMarked;
