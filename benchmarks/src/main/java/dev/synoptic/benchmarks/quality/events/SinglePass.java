// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.events;

import java.util.List;

/**
 * Single-pass clustering: articles are taken one after the other, and each joins the event of its
 * nearest earlier article when the two are alike enough, or begins an event of its own.
 */
final class SinglePass {

  /** From this cosine on two articles are taken to report one event. */
  static final double THRESHOLD = 0.30;

  private SinglePass() {}

  /** Returns for each article the number of the article that began its event. */
  static int[] events(List<List<WordIndex.Neighbour>> neighbours) {
    int[] events = new int[neighbours.size()];
    for (int article = 0; article < events.length; article++) {
      events[article] = article;
      for (WordIndex.Neighbour neighbour : neighbours.get(article)) {
        if (neighbour.article() < article && neighbour.score() >= THRESHOLD) {
          events[article] = events[neighbour.article()];
          break;
        }
      }
    }
    return events;
  }
}
