// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.Set;

/** Adds up found, sure and possible pairs. Not safe for use by several threads. */
public final class LinkCounts {

  private int rightSure;
  private int rightPossible;
  private int said;
  private int wanted;

  /** Starts with nothing counted. */
  public LinkCounts() {}

  /**
   * Counts one document pair.
   *
   * @param sure the pairs that should be found
   * @param possible the pairs that may be found, the sure ones among them
   * @param found the pairs that were found
   */
  public void add(Set<Long> sure, Set<Long> possible, Set<Long> found) {
    rightSure += (int) found.stream().filter(sure::contains).count();
    rightPossible += (int) found.stream().filter(possible::contains).count();
    said += found.size();
    wanted += sure.size();
  }

  /**
   * Returns the figures over all that was counted.
   *
   * @return precision, recall, F1, the number of pairs found and of sure pairs
   */
  public Figures figures() {
    PrecisionRecall result =
        new PrecisionRecall(
            PrecisionRecall.ratio(rightPossible, said), PrecisionRecall.ratio(rightSure, wanted));
    return new Figures()
        .add("precision", result.precision())
        .add("recall", result.recall())
        .add("f1", result.f1())
        .count("links", said)
        .count("sure", wanted);
  }
}
