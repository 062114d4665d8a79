// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

/**
 * Moves the ends of a box to where words stop coming from the other side.
 *
 * <p>From the middle of what is found, each end goes to the place with the most evidence between,
 * in the manner of a maximal scoring segment (S. Karlin and S. Altschul, 1990) with the drop-off of
 * BLAST; sentence ends have a bonus. Both sides move at once, so neither is preferred, until they
 * rest.
 */
final class BoundaryRefinement {

  private static final int MOST_ROUNDS = 5;

  /** Tokens beyond a box in which counterparts are looked for: the box may still be too small. */
  private static final int MARGIN = 25;

  /** Most tokens that an end moves outwards in a round. */
  private static final int REACH = 60;

  /** What a sentence end is worth as a passage's end, in nats. */
  private static final double SENTENCE_BONUS = 3;

  /** An end stops moving outwards when this much evidence is lost again, in nats. */
  private static final double DROP = 16;

  private final ReuseText left;
  private final ReuseText right;
  private final CopyModel model;

  BoundaryRefinement(ReuseText left, ReuseText right, CopyModel model) {
    this.left = left;
    this.right = right;
    this.model = model;
  }

  /** Returns the box with better ends. */
  Box refine(Box box) {
    Box current = box;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] onLeft = side(left, current, right);
      int[] onRight = side(right, current.mirror(), left);
      Box next = new Box(onLeft[0], onLeft[1], onRight[0], onRight[1]);
      if (next.equals(current)) {
        return current;
      }
      current = next;
    }
    return current;
  }

  /** Returns the better ends of the box's left run, which is of {@code text}. */
  private int[] side(ReuseText text, Box box, ReuseText other) {
    model.source(other, box.rightFirst(), box.rightEnd());
    double copied = model.copied(text, box.leftFirst(), box.leftEnd());
    model.source(other, box.rightFirst() - MARGIN, box.rightEnd() + MARGIN);
    int from = Math.max(0, box.leftFirst() - REACH);
    int to = Math.min(text.size(), box.leftEnd() + REACH);
    int middle = middle(text, box.leftFirst(), box.leftEnd());
    double[] evidence = outwards(text, from, to, middle, copied);
    return new int[] {
      first(text, evidence, from, middle, box.leftFirst()),
      end(text, evidence, from, middle, box.leftEnd())
    };
  }

  /** Returns the token that halves the weight of the run's words that are found. */
  private int middle(ReuseText text, int first, int end) {
    double all = 0;
    for (int i = first; i < end; i++) {
      all += model.isFound(text, i) ? text.weight(i) : 0;
    }
    double half = 0;
    for (int i = first; i < end; i++) {
      half += model.isFound(text, i) ? text.weight(i) : 0;
      if (half * 2 >= all) {
        return i;
      }
    }
    return first;
  }

  /**
   * Returns the evidence of each token, the counterparts being used up from the middle outwards: a
   * text that goes on with its subject repeats words that the passage has already accounted for.
   */
  private double[] outwards(ReuseText text, int from, int to, int middle, double copied) {
    double[] evidence = new double[to - from];
    int steps = Math.max(middle - from, to - middle);
    for (int step = 0; step <= steps; step++) {
      int before = middle - step;
      int after = middle + 1 + step;
      if (before >= from) {
        evidence[before - from] = model.consume(text, before, copied);
      }
      if (after < to) {
        evidence[after - from] = model.consume(text, after, copied);
      }
    }
    return evidence;
  }

  private static int first(ReuseText text, double[] evidence, int from, int middle, int old) {
    double sum = 0;
    double peak = 0;
    double best = Double.NEGATIVE_INFINITY;
    int first = old;
    for (int i = middle; i >= from && (i >= old || sum >= peak - DROP); i--) {
      sum += evidence[i - from];
      peak = Math.max(peak, sum);
      double value = sum + (text.isOpening(i) ? SENTENCE_BONUS : 0);
      if (value >= best) {
        best = value;
        first = i;
      }
    }
    return first;
  }

  private static int end(ReuseText text, double[] evidence, int from, int middle, int old) {
    double sum = 0;
    double peak = 0;
    double best = text.isOpening(middle + 1) ? SENTENCE_BONUS : 0;
    int end = middle + 1;
    int last = from + evidence.length - 1;
    for (int i = middle + 1; i <= last && (i < old || sum >= peak - DROP); i++) {
      sum += evidence[i - from];
      peak = Math.max(peak, sum);
      double value = sum + (text.isOpening(i + 1) ? SENTENCE_BONUS : 0);
      if (value >= best) {
        best = value;
        end = i + 1;
      }
    }
    return end;
  }
}
