// SPDX-License-Identifier: Apache-2.0
/** Draws the measured figures. */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.plot;
