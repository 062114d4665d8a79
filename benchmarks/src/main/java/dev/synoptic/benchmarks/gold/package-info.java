// SPDX-License-Identifier: Apache-2.0
/**
 * The articles written for this project with their gold ({@code src-test-data}), and how well the
 * whole library, from plain text on, agrees with it.
 */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.gold;
