// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.benchmarks.quality.metrics.PrecisionRecall;

/** Counts for precision and recall where what is said and what is wanted are matched apart. */
final class Tally {

  private int said;
  private int right;
  private int wanted;
  private int found;

  void said(boolean isRight) {
    said++;
    right += isRight ? 1 : 0;
  }

  void wanted(boolean isFound) {
    wanted++;
    found += isFound ? 1 : 0;
  }

  /** Adds precision, recall, F1 and the number wanted under prefixed names. */
  void report(String prefix, Figures figures) {
    PrecisionRecall result =
        new PrecisionRecall(
            PrecisionRecall.ratio(right, said), PrecisionRecall.ratio(found, wanted));
    figures
        .add(prefix + "_precision", result.precision())
        .add(prefix + "_recall", result.recall())
        .add(prefix + "_f1", result.f1())
        .count(prefix + "_said", said)
        .count(prefix + "_gold", wanted);
  }

  /** Adds the share found under one name: for tallies of {@link #wanted} only. */
  void reportShare(String name, Figures figures) {
    figures.add(name, PrecisionRecall.ratio(found, wanted));
  }
}
