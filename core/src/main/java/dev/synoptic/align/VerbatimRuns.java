// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest runs of the same words in the same order, grown from anchors. A run whose every
 * anchor stands in too many places is not found. At most {@value Anchors#MOST_PLACES} runs pass
 * through an anchor that counts, so time is linear in the length of the texts but for sorting.
 */
final class VerbatimRuns {

  /** A run has at least this many words. */
  private static final int LEAST_WORDS = 8;

  private final ReuseText left;
  private final ReuseText right;
  private final List<Box> runs = new ArrayList<>();

  /** By the distance between a run's two places: where on the left the last run ended. */
  private final Map<Integer, Integer> reached = new HashMap<>();

  private VerbatimRuns(ReuseText left, ReuseText right) {
    this.left = left;
    this.right = right;
  }

  /** Returns the runs, in order. */
  static List<Box> find(ReuseText left, ReuseText right) {
    return new VerbatimRuns(left, right).run();
  }

  private List<Box> run() {
    Anchors leftAnchors = new Anchors(left);
    Anchors rightAnchors = new Anchors(right);
    for (int i = 0; i < leftAnchors.size(); i++) {
      long hash = Anchors.hash(left, i);
      if (rightAnchors.seek(hash) && leftAnchors.seek(hash)) {
        for (int j = rightAnchors.next(); j >= 0; j = rightAnchors.next()) {
          if (reached.getOrDefault(j - i, -1) <= i) {
            grow(i, j);
          }
        }
      }
    }
    runs.sort(Box.ORDER);
    return runs;
  }

  private void grow(int i, int j) {
    int first = 0;
    while (i > first && j > first && left.form(i - first - 1) == right.form(j - first - 1)) {
      first++;
    }
    int end = 0;
    int most = Math.min(left.size() - i, right.size() - j);
    while (end < most && left.form(i + end) == right.form(j + end)) {
      end++;
    }
    reached.put(j - i, i + end);
    if (first + end >= LEAST_WORDS) {
      runs.add(new Box(i - first, i + end, j - first, j + end));
    }
  }
}
