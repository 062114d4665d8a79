// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** All figures of the project's own gold, over one or several events. */
final class GoldReport {

  private final List<GoldScorer> scorers =
      List.of(
          new LinkScorer(),
          new StatementScorer(),
          new DivergenceScorer(),
          new QuotationScorer(),
          new OriginScorer(),
          new SentenceScorer());
  private int events;

  void add(GoldEvent event, Synopsis synopsis) {
    scorers.forEach(scorer -> scorer.add(event, synopsis));
    events++;
  }

  Figures figures() {
    Figures figures = new Figures();
    scorers.forEach(scorer -> figures.addAll("", scorer.figures()));
    return figures.count("events", events);
  }
}
