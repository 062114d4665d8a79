// SPDX-License-Identifier: Apache-2.0
/**
 * Articles gathered into events by a baseline: likeness of weighted words, and clusters made in one
 * pass. It marks what any method for events should beat.
 */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.quality.events;
