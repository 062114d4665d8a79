// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Synopsis;

/** Adds up how well synopses agree with gold in one respect. */
interface GoldScorer {

  /** From this score or confidence on an answer counts. */
  double THRESHOLD = 0.5;

  /** Counts one event. */
  void add(GoldEvent event, Synopsis synopsis);

  /** Returns the figures over all events counted. */
  Figures figures();
}
