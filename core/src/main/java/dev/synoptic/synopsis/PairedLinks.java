// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The links between articles, by pair. */
final class PairedLinks {

  private final int articles;
  private final Map<Long, List<Link>> pairs = new HashMap<>();

  /** Sorts links into pairs; the left article's number is below the right one's. */
  PairedLinks(Articles articles, List<Link> links) {
    this.articles = articles.size();
    for (Link link : links) {
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

  private long key(int left, int right) {
    return (long) left * articles + right;
  }
}
