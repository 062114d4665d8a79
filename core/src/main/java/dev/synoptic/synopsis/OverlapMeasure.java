// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Overlap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures how much of each article stands in each other one.
 *
 * <p>Containment is directed, as defined by A. Z. Broder ("On the resemblance and containment of
 * documents", 1997), with the information of covered words in place of shingles. Resemblance is
 * what both have of what either has; as the two tell the common part at different length, the
 * common part is the mean of the two tellings. Two articles without information resemble each other
 * wholly; one without resembles no other.
 */
final class OverlapMeasure {

  private OverlapMeasure() {}

  /** Measures every ordered pair of different articles, ordered by the two ids. */
  static List<Overlap> measure(Articles articles, PairedLinks links) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Shares here = links.shares(i, j);
        Shares there = links.shares(j, i);
        overlaps.add(overlap(articles.id(i), articles.id(j), here, there));
        overlaps.add(overlap(articles.id(j), articles.id(i), there, here));
      }
    }
    overlaps.sort(Comparator.comparing(Overlap::article).thenComparing(Overlap::other));
    return overlaps;
  }

  private static Overlap overlap(String article, String other, Shares here, Shares there) {
    return new Overlap(
        article,
        other,
        here.containment(),
        there.containment(),
        resemblance(here, there),
        here.verbatim(),
        here.nearVerbatim(),
        here.paraphrase(),
        here.novelty());
  }

  private static double resemblance(Shares here, Shares there) {
    double common = (here.covered() + there.covered()) / 2;
    double either = here.total() + there.total() - common;
    return either <= 0 ? 1 : Math.min(1, common / either);
  }
}
