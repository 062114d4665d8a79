// SPDX-License-Identifier: Apache-2.0
/** Reads articles from files and standard input, and tells what is wrong with them. */
@NullMarked
package dev.synoptic.cli.input;

import org.jspecify.annotations.NullMarked;
