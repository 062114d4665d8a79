// SPDX-License-Identifier: Apache-2.0
/** The {@code synoptic} command: options, exit codes, and the files that it writes. */
@NullMarked
package dev.synoptic.cli;

import org.jspecify.annotations.NullMarked;
