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
import java.util.List;

/** What the runner can be asked for. */
enum Task {
  /** Scores of sentence pairs. */
  PAIRS(new PairMetric(0.5), "id", "a", "b"),
  /** Sentence pairs that contradict each other. */
  CONTRADICTION(new ContradictionMetric(), "id", "a", "b"),
  /** Typed divergences of sentence pairs. */
  DIVERGENCES(new DivergenceMetric(), "id", "a", "b"),
  /** Links between articles. */
  DOCUMENTS(new DocumentMetric(0.5), "id", "a", "b"),
  /** Reused passages. */
  PASSAGES(new PassageMetric(), "id", "a", "b"),
  /** Aligned words. */
  WORDS(new WordMetric(), "id", "a", "b"),
  /** Articles gathered into events. */
  EVENTS(new EventMetric(10), "id", "text", "title", "published");

  private final Metric metric;
  private final List<String> fields;

  Task(Metric metric, String... fields) {
    this.metric = metric;
    this.fields = List.of(fields);
  }

  Metric metric() {
    return metric;
  }

  /** Returns the only fields of a row that may be read to answer it. */
  List<String> fields() {
    return fields;
  }
}
