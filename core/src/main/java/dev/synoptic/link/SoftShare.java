// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/**
 * What the words that are not aligned have in common after all: each counts with its likeness to
 * the nearest one on the other side. One object serves many pairs.
 */
final class SoftShare {

  /** Words that tell less than this, in nats, have no meaning of their own. */
  private static final double LEAST_TELLING = 0.3;

  /** More words than this are no sentence; their likeness would cost more than it tells. */
  private static final int MOST_WORDS = 200;

  private int[] lefts = new int[64];
  private int[] rights = new int[64];
  private double[] best = new double[64];
  private double left;
  private double right;

  /** Sums up a pair; both sums are 0 without vectors. */
  void sum(PassagePair pair) {
    left = 0;
    right = 0;
    if (pair.left().vectors().isEmpty() || pair.right().vectors().isEmpty()) {
      return;
    }
    Alignment alignment = pair.alignment();
    lefts = room(lefts, alignment.leftSize());
    rights = room(rights, alignment.rightSize());
    int n = missing(pair.left(), alignment.leftFirst(), alignment.partner(), lefts);
    int m = missing(pair.right(), alignment.rightFirst(), alignment.rightPartner(), rights);
    if (n <= MOST_WORDS && m <= MOST_WORDS) {
      compare(pair, n, m);
    }
  }

  private static int[] room(int[] places, int size) {
    return places.length < size ? new int[size * 2] : places;
  }

  private static int missing(EventArticle article, int first, int[] partner, int[] places) {
    int count = 0;
    for (int k = 0; k < partner.length; k++) {
      int token = first + k;
      if (partner[k] < 0
          && article.weight(token) >= LEAST_TELLING
          && !article.tokens().is(token, Tokens.FUNCTION)) {
        places[count++] = token;
      }
    }
    return count;
  }

  private void compare(PassagePair pair, int n, int m) {
    if (best.length < m) {
      best = new double[m * 2];
    }
    Arrays.fill(best, 0, m, 0);
    for (int x = 0; x < n; x++) {
      double nearest = 0;
      for (int y = 0; y < m; y++) {
        double likeness =
            pair.left().vectors().likeness(lefts[x], pair.right().vectors(), rights[y]);
        nearest = Math.max(nearest, likeness);
        best[y] = Math.max(best[y], likeness);
      }
      left += Math.min(1, nearest) * pair.left().weight(lefts[x]);
    }
    for (int y = 0; y < m; y++) {
      right += Math.min(1, best[y]) * pair.right().weight(rights[y]);
    }
  }

  /** Returns what the left side's words count, in nats. */
  double left() {
    return left;
  }

  /** Returns what the right side's words count, in nats. */
  double right() {
    return right;
  }
}
