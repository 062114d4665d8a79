// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds opposite words in corresponding places: rose and fell, accepted and rejected. Not where one
 * of the two is negated, for then they agree.
 */
final class OppositeConflicts {

  private static final double BIAS = -1.8;
  private static final double BEFORE = 2;
  private static final double BEHIND = 2;
  private static final double SHARE = 2;
  private static final double DISTANCE = 1;
  private static final double SMALL_WORD = -1;
  private static final double LEAST = 0.3;

  private OppositeConflicts() {}

  static void find(Sides sides, Negations left, Negations right, List<Divergence> found) {
    List<Integer> leftWords = words(sides.left());
    List<Integer> rightWords = leftWords.isEmpty() ? List.of() : words(sides.right());
    if (rightWords.isEmpty()) {
      return;
    }
    Matching matching = new Matching();
    for (int i = 0; i < leftWords.size(); i++) {
      for (int j = 0; j < rightWords.size(); j++) {
        int l = leftWords.get(i);
        int r = rightWords.get(j);
        int scale = Opposites.english().opposed(sides.left().normal(l), sides.right().normal(r));
        if (scale >= 0 && left.isNegated(l) == right.isNegated(r)) {
          double score = score(sides, l, r);
          if (score >= LEAST) {
            matching.add(i, j, score);
          }
        }
      }
    }
    for (Matching.Candidate pair : matching.take(leftWords.size(), rightWords.size())) {
      int l = leftWords.get(pair.left());
      int r = rightWords.get(pair.right());
      found.add(divergence(sides, l, r, pair.score()));
    }
  }

  private static Divergence divergence(Sides sides, int left, int right, double confidence) {
    String leftWord = sides.left().normal(left);
    String rightWord = sides.right().normal(right);
    int scale = Opposites.english().opposed(leftWord, rightWord);
    return new Divergence(
        Opposites.english().isDirection(scale)
            ? Divergence.Type.DIRECTION
            : Divergence.Type.POLARITY,
        sides.left().tokens().span(left, left + 1),
        sides.right().tokens().span(right, right + 1),
        new Value.Text(leftWord),
        new Value.Text(rightWord),
        confidence);
  }

  /** Returns the words with opposites that nothing on the other side corresponds to. */
  private static List<Integer> words(Side side) {
    List<Integer> words = List.of();
    if (!side.hasSignal(Signals.OPPOSED)) {
      return words;
    }
    for (int t = side.first(); t < side.end(); t++) {
      if (!side.isAligned(t) && side.isSignal(t, Signals.OPPOSED)) {
        words = words.isEmpty() ? new ArrayList<>() : words;
        words.add(t);
      }
    }
    return words;
  }

  private static double score(Sides sides, int left, int right) {
    boolean small = !sides.left().isContent(left) || !sides.right().isContent(right);
    double odds = BIAS + (small ? SMALL_WORD : 0);
    odds += BEFORE * Slots.before(sides, left, right);
    odds += BEHIND * Slots.behind(sides, left + 1, right + 1);
    odds += SHARE * Math.min(sides.left().share(), sides.right().share());
    odds -= DISTANCE * Slots.distance(sides, left, right);
    return Confidence.of(odds);
  }
}
