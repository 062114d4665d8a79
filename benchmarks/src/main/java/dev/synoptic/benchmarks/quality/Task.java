// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.benchmarks.quality.metrics.ContradictionMetric;
import dev.synoptic.benchmarks.quality.metrics.DivergenceMetric;
import dev.synoptic.benchmarks.quality.metrics.DocumentMetric;
import dev.synoptic.benchmarks.quality.metrics.EventMetric;
import dev.synoptic.benchmarks.quality.metrics.Metric;
import dev.synoptic.benchmarks.quality.metrics.PairMetric;
import dev.synoptic.benchmarks.quality.metrics.PassageMetric;
import dev.synoptic.benchmarks.quality.metrics.WordMetric;

/** What the runner can be asked for. */
enum Task {
  /** Scores of sentence pairs. */
  PAIRS,
  /** Sentence pairs that contradict each other. */
  CONTRADICTION,
  /** Typed divergences of sentence pairs. */
  DIVERGENCES,
  /** Links between articles. */
  DOCUMENTS,
  /** Reused passages. */
  PASSAGES,
  /** Aligned words. */
  WORDS,
  /** Articles gathered into events. */
  EVENTS;

  private static final double THRESHOLD = 0.5;
  private static final int NEAREST = 10;

  Metric metric() {
    return switch (this) {
      case PAIRS -> new PairMetric(THRESHOLD);
      case CONTRADICTION -> new ContradictionMetric();
      case DIVERGENCES -> new DivergenceMetric();
      case DOCUMENTS -> new DocumentMetric(THRESHOLD);
      case PASSAGES -> new PassageMetric();
      case WORDS -> new WordMetric();
      case EVENTS -> new EventMetric(NEAREST);
    };
  }
}
