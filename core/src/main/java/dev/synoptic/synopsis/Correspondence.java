// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Link;
import java.util.ArrayList;
import java.util.List;

/** What joins two sentences: all links between them, with the best of their scores. */
final class Correspondence {

  private final List<Link> links = new ArrayList<>(1);
  private double score;
  private boolean lowHeld;
  private boolean highHeld;

  /**
   * Adds a link.
   *
   * @param link the link
   * @param lowHeld whether the sentence with the lower number says no more than the other
   * @param highHeld whether the sentence with the higher number says no more than the other
   */
  void add(Link link, boolean lowHeld, boolean highHeld) {
    links.add(link);
    score = Math.max(score, link.score());
    this.lowHeld |= lowHeld;
    this.highHeld |= highHeld;
  }

  List<Link> links() {
    return links;
  }

  double score() {
    return score;
  }

  /** Tells whether the sentence with the lower or the higher number says no more than the other. */
  boolean isHeld(boolean low) {
    return low ? lowHeld : highHeld;
  }
}
