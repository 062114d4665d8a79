// SPDX-License-Identifier: Apache-2.0
/** Makes the tables and weights that the library ships, from data that the user points at. */
@NullMarked
package dev.synoptic.benchmarks.training;

import org.jspecify.annotations.NullMarked;
