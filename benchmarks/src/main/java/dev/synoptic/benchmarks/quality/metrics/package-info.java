// SPDX-License-Identifier: Apache-2.0
/**
 * Figures of merit: what a run's answers are worth beside gold.
 *
 * <p>Each {@link dev.synoptic.benchmarks.quality.metrics.Metric} takes the gold rows and the
 * answers, both by row id, and gives named figures. A row that has no answer counts as an empty
 * answer, never as left out.
 */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.quality.metrics;
