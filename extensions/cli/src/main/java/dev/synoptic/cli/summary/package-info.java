// SPDX-License-Identifier: Apache-2.0
/** The summary of a synopsis that the terminal shows, one class for each section. */
@NullMarked
package dev.synoptic.cli.summary;

import org.jspecify.annotations.NullMarked;
