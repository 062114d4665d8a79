// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.candidate.CandidateGenerator;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Omission.Reason;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The candidate pairs of two articles with their features: first what each pair has by itself, then
 * what its neighbours and rivals add.
 */
final class ScoredPairs {

  /** Log-odds of a pair by itself below which it is given up. */
  private static final double LEAST_OWN = -3;

  /** What the context of a pair costs, in units of work. */
  private static final int POLL_UNITS = 32;

  private final EventArticle left;
  private final EventArticle right;
  private final List<PassagePair> pairs = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final PairGrid grid;
  private final PairMemory memory;
  private final Candidates found;
  private final int compared;

  private ScoredPairs(
      EventArticle left,
      EventArticle right,
      Supplier<Candidates> generator,
      ScoringTools tools,
      Ration ration) {
    this.left = left;
    this.right = right;
    memory = tools.memory(left, right);
    found = memory.candidates(generator);
    ration.check(left.analysis().id(), right.analysis().id(), found);
    grid = new PairGrid(left.sentences(), right.sentences());
    compared = compare(found.best(ration.next()), tools);
    ration.spend(compared);
    grid.complete();
    addContext();
    if (tools.reranking() != null) {
      tools.reranking().add(pairs, values, tools.models().score());
    }
  }

  /** Keeps a pair unless it is hopeless by itself, so that no context could make it a link. */
  private void addOwn(int k, int i, int j, ScoringTools tools) {
    PassagePair pair = aligned(k, i, j, tools);
    double[] features = tools.features().of(pair);
    if (tools.models().own().mostLogOdds(features) < LEAST_OWN) {
      return;
    }
    double[] soft = memory.soft(k, () -> tools.features().softSums(pair));
    tools.features().addSoftShares(soft, features);
    double own = tools.models().own().logOdds(features);
    if (own >= LEAST_OWN) {
      pairs.add(pair);
      values.add(features);
      grid.add(i, j, own);
    }
  }

  /** Compares candidates as long as there is time; returns how many it compared. */
  private int compare(int[] chosen, ScoringTools tools) {
    for (int n = 0; n < chosen.length; n++) {
      if (Work.isOver()) {
        return n;
      }
      addOwn(chosen[n], found.left()[chosen[n]], found.right()[chosen[n]], tools);
    }
    return chosen.length;
  }

  private PassagePair aligned(int k, int i, int j, ScoringTools tools) {
    Alignment known = memory.alignment(k);
    if (known != null) {
      return new PassagePair(left, i, i + 1, right, j, j + 1, known);
    }
    PassagePair pair = tools.aligner().align(left, i, right, j);
    memory.keep(k, pair.alignment());
    return pair;
  }

  static ScoredPairs between(
      EventArticle left, EventArticle right, ScoringTools tools, Ration ration) {
    return new ScoredPairs(
        left,
        right,
        () -> CandidateGenerator.between(left, tools.index(right), ration.candidates()),
        tools,
        ration);
  }

  static ScoredPairs within(EventArticle article, ScoringTools tools, Ration ration) {
    return new ScoredPairs(
        article,
        article,
        () -> CandidateGenerator.within(tools.index(article), ration.candidates()),
        tools,
        ration);
  }

  /** Returns what is known of the two articles. */
  PairMemory memory() {
    return memory;
  }

  /** Returns how many candidates were compared. */
  int compared() {
    return compared;
  }

  /** Returns the candidates that were found. */
  Candidates found() {
    return found;
  }

  /** Returns what kept candidates from being compared; null if all were. */
  @Nullable Reason omission() {
    if (found.complete() && compared == found.size()) {
      return null;
    }
    if (Work.isOver()) {
      return Reason.TIME;
    }
    return compared < found.size() ? Reason.PAIRS : Reason.CANDIDATES;
  }

  private void addContext() {
    NeighbourWords neighbours = new NeighbourWords(left, right);
    double expectedLinks = grid.expectedLinks();
    double logLength = grid.logLength();
    for (int k = 0; k < pairs.size(); k++) {
      Work.step(POLL_UNITS);
      double[] v = values.get(k);
      v[Feature.NEIGHBOUR_PAIRS.ordinal()] = grid.bestNeighbour(k);
      v[Feature.NEIGHBOUR_WORDS.ordinal()] = neighbours.share(pairs.get(k));
      v[Feature.ANY_NEIGHBOUR.ordinal()] = grid.bestBeside(k);
      v[Feature.ARTICLES_LINKS.ordinal()] = expectedLinks;
      v[Feature.ARTICLES_LENGTH.ordinal()] = logLength;
      v[Feature.NEARER_RIVAL.ordinal()] = grid.nearerRival(k);
      v[Feature.FARTHER_RIVAL.ordinal()] = grid.fartherRival(k);
      v[Feature.BETTER_RANK.ordinal()] = StrictMath.log(grid.betterRank(k));
      v[Feature.WORSE_RANK.ordinal()] = StrictMath.log(grid.worseRank(k));
    }
  }

  EventArticle left() {
    return left;
  }

  EventArticle right() {
    return right;
  }

  /** Returns the pair of two sentences; null if they are no candidates, or were given up. */
  @Nullable PassagePair find(int i, int j) {
    int k = indexOf(i, j);
    return k < 0 ? null : pairs.get(k);
  }

  /** Returns the features of the pair of two sentences; null where {@link #find} is. */
  double @Nullable [] valuesOf(int i, int j) {
    int k = indexOf(i, j);
    return k < 0 ? null : values.get(k);
  }

  private int indexOf(int i, int j) {
    for (int k = 0; k < pairs.size(); k++) {
      if (pairs.get(k).i() == i && pairs.get(k).j() == j) {
        return k;
      }
    }
    return -1;
  }

  int size() {
    return pairs.size();
  }

  PassagePair pair(int k) {
    return pairs.get(k);
  }

  double[] values(int k) {
    return values.get(k);
  }
}
