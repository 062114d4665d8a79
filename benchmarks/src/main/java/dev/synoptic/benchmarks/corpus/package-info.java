// SPDX-License-Identifier: Apache-2.0
/** Invented corpora of any size, the user's own, and how fast and how well an index serves them. */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.corpus;
