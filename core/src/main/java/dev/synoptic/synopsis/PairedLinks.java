// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Link;
import dev.synoptic.synopsis.SynopsisMemory.Entry;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The links between articles, by pair. */
final class PairedLinks {

  private final Articles articles;
  private final SynopsisMemory memory;
  private final Map<Long, List<Link>> pairs = new HashMap<>();

  /** Sorts links into pairs; the left article's number is below the right one's. */
  PairedLinks(Articles articles, List<Link> links) {
    this(articles, links, new SynopsisMemory());
  }

  /** Sorts links into pairs, of which something may be known. */
  PairedLinks(Articles articles, List<Link> links, SynopsisMemory memory) {
    this.articles = articles;
    this.memory = memory;
    for (Link link : links) {
      Work.step(2);
      int left = articles.number(link.left().article());
      int right = articles.number(link.right().article());
      pairs.computeIfAbsent(key(left, right), pair -> new ArrayList<>()).add(link);
    }
  }

  /** Returns the links between two articles as the first one sees them. */
  Stream<LinkSide> sides(int article, int other) {
    boolean left = article < other;
    return between(article, other).stream().map(link -> new LinkSide(link, left));
  }

  /** Returns the links between two articles, the one with the lower number on the left. */
  List<Link> between(int article, int other) {
    return pairs.getOrDefault(key(Math.min(article, other), Math.max(article, other)), List.of());
  }

  /** Returns how another article has the information of one. */
  Shares shares(int article, int other) {
    return entry(article, other).shares();
  }

  /** Returns what of an article stands in another. */
  CopiedRuns runs(int article, int other) {
    return entry(article, other).runs();
  }

  private Entry entry(int article, int other) {
    IdentityHashMap<AnalyzedArticle, Entry> known = memory.of(articles.get(article).analysis());
    Entry entry = known.get(articles.get(other).analysis());
    List<Link> links = between(article, other);
    if (entry == null || !entry.isOf(links)) {
      entry = new Entry(links, measure(article, other), copied(article, other));
      known.put(articles.get(other).analysis(), entry);
    }
    return entry;
  }

  private Shares measure(int article, int other) {
    EventArticle here = articles.get(article);
    return Shares.of(here, CoveredText.of(here, sides(article, other)));
  }

  private CopiedRuns copied(int article, int other) {
    if (between(article, other).isEmpty()) {
      return CopiedRuns.NONE;
    }
    EventArticle here = articles.get(article);
    return CopiedRuns.of(
        here,
        CoveredText.copied(here, sides(article, other)),
        CommonRuns.of(here, articles.get(other), sides(article, other)));
  }

  private long key(int left, int right) {
    return (long) left * articles.size() + right;
  }
}
