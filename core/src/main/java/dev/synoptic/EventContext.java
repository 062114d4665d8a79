// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.event.TermStatistics;
import dev.synoptic.model.Article;

/**
 * What is known about an event from a set of texts: in how many of their sentences each word
 * stands. Made by {@link Synoptic#context}, read by {@link Synoptic#score(Article, Article,
 * EventContext)}; immutable and safe for use by many threads.
 */
public final class EventContext {

  private final TermStatistics statistics;

  EventContext(TermStatistics statistics) {
    this.statistics = statistics;
  }

  TermStatistics statistics() {
    return statistics;
  }

  @Override
  public String toString() {
    return "EventContext{" + statistics.sentences() + " sentences}";
  }
}
