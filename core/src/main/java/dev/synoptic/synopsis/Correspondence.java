// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Coverage;
import dev.synoptic.model.Link;
import java.util.ArrayList;
import java.util.List;

/** What joins two sentences: all links between them, with the best of their scores. */
final class Correspondence {

  private final List<Link> links = new ArrayList<>(1);
  private double score;
  private boolean equivalent;

  void add(Link link) {
    links.add(link);
    score = Math.max(score, link.score());
    equivalent |= link.coverage() == Coverage.EQUIVALENT;
  }

  List<Link> links() {
    return links;
  }

  double score() {
    return score;
  }

  /** Tells whether neither sentence says anything of weight that the other lacks. */
  boolean isEquivalent() {
    return equivalent;
  }
}
