// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;

/**
 * What stands beside a pair: how much of the words that one sentence has alone stand in the
 * neighbours of the other. A fact told in two sentences here may be told in one there.
 */
final class NeighbourWords {

  /** Words that tell less than this, in nats, stand everywhere. */
  private static final double LEAST_TELLING = 1;

  private final EventArticle left;
  private final EventArticle right;

  NeighbourWords(EventArticle left, EventArticle right) {
    this.left = left;
    this.right = right;
  }

  /** Returns the share of both sentences' local information that only the neighbours have. */
  double share(PassagePair pair) {
    Alignment alignment = pair.alignment();
    double found = 0;
    for (int x = 0; x < alignment.leftSize(); x++) {
      int token = alignment.leftFirst() + x;
      if (alignment.partner()[x] < 0
          && left.local(token) >= LEAST_TELLING
          && right.hasTermBeside(pair.j(), pair.endJ(), left.term(token))) {
        found += left.local(token);
      }
    }
    for (int y = 0; y < alignment.rightSize(); y++) {
      int token = alignment.rightFirst() + y;
      if (alignment.rightPartner()[y] < 0
          && left.hasTermBeside(pair.i(), pair.endI(), right.term(token))) {
        found += right.local(token);
      }
    }
    double all =
        left.sentenceLocal(pair.i(), pair.endI()) + right.sentenceLocal(pair.j(), pair.endJ());
    return all > 0 ? Math.min(1, found / all) : 0;
  }
}
