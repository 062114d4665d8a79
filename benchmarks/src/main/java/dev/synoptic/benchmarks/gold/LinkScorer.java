// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.benchmarks.quality.metrics.LinkCounts;
import dev.synoptic.benchmarks.quality.metrics.PrecisionRecall;
import dev.synoptic.model.Link;
import dev.synoptic.model.Synopsis;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links between the articles, as pairs of gold sentences. Precision counts pairs that share a fact
 * of any weight as right, recall asks for those that share one of weight. Relation accuracy: of the
 * sure pairs found, the share whose relation is right; a link with divergences is {@link
 * Correspondence#DIVERGENT}, another has its coverage.
 */
final class LinkScorer implements GoldScorer {

  private final LinkCounts counts = new LinkCounts();
  private int found;
  private int relationRight;

  @Override
  public void add(GoldEvent event, Synopsis synopsis) {
    SentenceMap map = new SentenceMap(event);
    List<GoldEvent.GoldArticle> articles = event.articles();
    for (int left = 0; left < articles.size(); left++) {
      for (int right = left + 1; right < articles.size(); right++) {
        add(event, synopsis, map, articles.get(left), articles.get(right));
      }
    }
  }

  private void add(
      GoldEvent event,
      Synopsis synopsis,
      SentenceMap map,
      GoldEvent.GoldArticle left,
      GoldEvent.GoldArticle right) {
    Set<Long> sure = new HashSet<>();
    Set<Long> possible = new HashSet<>();
    Map<Long, Correspondence> gold = new HashMap<>();
    for (int i = 0; i < left.sentences().size(); i++) {
      for (int j = 0; j < right.sentences().size(); j++) {
        Correspondence correspondence =
            Correspondence.of(
                left.sentences().get(i), right.sentences().get(j), event.minorFacts());
        gold.put(pair(i, j), correspondence);
        if (correspondence != Correspondence.NONE) {
          possible.add(pair(i, j));
        }
        if (correspondence.isSure()) {
          sure.add(pair(i, j));
        }
      }
    }
    Map<Long, Correspondence> said = said(synopsis.links(left.id(), right.id()), map);
    counts.add(sure, possible, said.keySet());
    said.forEach(
        (pair, relation) -> {
          found += sure.contains(pair) ? 1 : 0;
          relationRight += sure.contains(pair) && gold.get(pair) == relation ? 1 : 0;
        });
  }

  /** Of several links for one pair of sentences the surest tells the relation. */
  private static Map<Long, Correspondence> said(List<Link> links, SentenceMap map) {
    Map<Long, Correspondence> said = new HashMap<>();
    Map<Long, Double> scores = new HashMap<>();
    for (Link link : links) {
      if (link.score() >= THRESHOLD) {
        for (int i : map.indexes(link.left().article(), link.left().span())) {
          for (int j : map.indexes(link.right().article(), link.right().span())) {
            if (link.score() > scores.getOrDefault(pair(i, j), -1.0)) {
              scores.put(pair(i, j), link.score());
              said.put(pair(i, j), relation(link));
            }
          }
        }
      }
    }
    return said;
  }

  private static Correspondence relation(Link link) {
    return link.conflicts()
        ? Correspondence.DIVERGENT
        : Correspondence.valueOf(link.coverage().name());
  }

  private static long pair(int left, int right) {
    return ((long) left << 32) | right;
  }

  @Override
  public Figures figures() {
    return new Figures()
        .addAll("link_", counts.figures())
        .add("relation_accuracy", PrecisionRecall.ratio(relationRight, found));
  }
}
