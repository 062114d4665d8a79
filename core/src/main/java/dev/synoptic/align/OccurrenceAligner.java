// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;
import dev.synoptic.text.Work;
import java.util.HashMap;
import java.util.Map;

/** Aligns very long sentences: the k-th occurrence of a form with its k-th occurrence. Linear. */
final class OccurrenceAligner {

  private OccurrenceAligner() {}

  static void align(EventArticle left, EventArticle right, Alignment alignment) {
    int m = alignment.rightSize();
    int[] next = new int[m];
    Map<Integer, Integer> first = new HashMap<>();
    for (int y = m - 1; y >= 0; y--) {
      Work.step(1);
      Integer later = first.put(right.form(alignment.rightFirst() + y), y);
      next[y] = later == null ? -1 : later;
    }
    for (int x = 0; x < alignment.leftSize(); x++) {
      Work.step(1);
      int form = left.form(alignment.leftFirst() + x);
      int y = first.getOrDefault(form, -1);
      if (y >= 0) {
        alignment.take(x, y, 1);
        first.put(form, next[y]);
      }
    }
  }
}
