// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.List;
import java.util.Optional;

/**
 * Finds the passage of one text that condenses the whole of the other: a summary draws on places
 * all over its source, so no pair of short passages explains it, but the whole text does.
 *
 * <p>The passage is the run of the one text that the other, taken whole, best explains (a maximal
 * scoring segment). It stands if its words do not come from one place alone and if no pair of
 * passages explains as much.
 */
final class Condensation {

  /** The longer text has at most this many tokens: anything is found in a book. */
  private static final int MOST_WHOLE = 4000;

  /** A condensation has at least this many tokens. */
  private static final int LEAST_LENGTH = 30;

  /** The whole is at least this many times as long as its condensation. */
  private static final double LEAST_RATIO = 2.5;

  /** How likely a word of a condensation is to stand in the whole, chance apart. */
  private static final double COPIED = 0.6;

  private static final double SENTENCE_BONUS = 3;

  /** Evidence lost again at which a run ends, in nats. */
  private static final double DROP = 15;

  /** Least evidence of a condensation, in nats. */
  private static final double LEAST_EVIDENCE = 24;

  /** Least evidence of a condensation per token, in nats. */
  private static final double LEAST_DENSITY = 0.23;

  /** A single place is a window of the whole that is this many times as long as the run. */
  private static final double PLACE = 2.5;

  /** Most of the run's found words, by weight, that a single place may have. */
  private static final double MOST_IN_ONE_PLACE = 0.9;

  /** A pair of passages, whose evidence counts both sides, wins with this many times as much. */
  private static final double LOCAL_WINS = 2.1;

  private final ReuseText part;
  private final ReuseText whole;
  private final CopyModel model;
  private final int vocabulary;

  Condensation(ReuseText part, ReuseText whole, CopyModel model, int vocabulary) {
    this.part = part;
    this.whole = whole;
    this.model = model;
    this.vocabulary = vocabulary;
  }

  /**
   * Finds the condensation, with the part on the left and the whole on the right.
   *
   * @param local the pairs of passages found otherwise, the part's on the left
   * @return the condensation, if there is one
   */
  Optional<ScoredBox> find(List<ScoredBox> local) {
    if (whole.size() > MOST_WHOLE || whole.size() < LEAST_RATIO * LEAST_LENGTH) {
      return Optional.empty();
    }
    model.source(whole, 0, whole.size());
    Box run = bestRun();
    int length = run.leftLength();
    if (length < LEAST_LENGTH || length * LEAST_RATIO > whole.size()) {
      return Optional.empty();
    }
    double evidence = model.sum(part, run.leftFirst(), run.leftEnd());
    boolean strong = evidence >= Math.max(LEAST_EVIDENCE, LEAST_DENSITY * length);
    return strong && isSpread(run) && strongest(local, run) <= LOCAL_WINS * evidence
        ? Optional.of(new ScoredBox(run, evidence))
        : Optional.empty();
  }

  private Box bestRun() {
    Box best = new Box(0, 0, 0, whole.size());
    double most = 0;
    double sum = 0;
    double peak = 0;
    int first = 0;
    for (int i = 0; i < part.size(); i++) {
      double fresh = part.isOpening(i) ? SENTENCE_BONUS : 0;
      if (sum <= fresh || sum < peak - DROP) {
        sum = fresh;
        peak = fresh;
        first = i;
      }
      sum += model.evidence(part, i, COPIED);
      peak = Math.max(peak, sum);
      double value = sum + (part.isOpening(i + 1) ? SENTENCE_BONUS : 0);
      if (value > most) {
        most = value;
        best = new Box(first, i + 1, 0, whole.size());
      }
    }
    return best;
  }

  /** Tells whether no window of the whole has nearly all of the run's words. */
  private boolean isSpread(Box run) {
    double[] weights = new double[vocabulary];
    double all = 0;
    for (int i = run.leftFirst(); i < run.leftEnd(); i++) {
      int term = part.term(i);
      if (model.isFound(part, i) && weights[term] == 0) {
        weights[term] = part.weight(i);
        all += weights[term];
      }
    }
    int window = (int) (PLACE * run.leftLength());
    return densest(weights, window) <= MOST_IN_ONE_PLACE * all;
  }

  /** Returns the greatest weight of distinct terms in a window of the whole. */
  private double densest(double[] weights, int window) {
    int[] count = new int[vocabulary];
    double sum = 0;
    double most = 0;
    for (int i = 0; i < whole.size(); i++) {
      int term = whole.term(i);
      sum += count[term]++ == 0 ? weights[term] : 0;
      if (i >= window) {
        int old = whole.term(i - window);
        sum -= --count[old] == 0 ? weights[old] : 0;
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private static double strongest(List<ScoredBox> local, Box run) {
    double strongest = 0;
    for (ScoredBox scored : local) {
      if (scored.box().leftOverlap(run) > 0) {
        strongest = Math.max(strongest, scored.evidence());
      }
    }
    return strongest;
  }
}
