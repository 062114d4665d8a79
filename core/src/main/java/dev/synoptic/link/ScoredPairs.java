// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.candidate.CandidateGenerator;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.EventArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The candidate pairs of two articles with their features: first what each pair has by itself, then
 * what its neighbours and rivals add.
 */
final class ScoredPairs {

  /** Log-odds of a pair by itself below which it is given up. */
  private static final double LEAST_OWN = -3;

  private final EventArticle left;
  private final EventArticle right;
  private final List<PassagePair> pairs = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final PairGrid grid;
  private final PairMemory memory;

  private ScoredPairs(
      EventArticle left, EventArticle right, Supplier<Candidates> generator, ScoringTools tools) {
    this.left = left;
    this.right = right;
    memory = tools.memory(left, right);
    Candidates candidates = memory.candidates(generator);
    grid = new PairGrid(left.sentences(), right.sentences());
    for (int k = 0; k < candidates.size(); k++) {
      addOwn(k, candidates.left()[k], candidates.right()[k], tools);
    }
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

  private PassagePair aligned(int k, int i, int j, ScoringTools tools) {
    Alignment known = memory.alignment(k);
    if (known != null) {
      return new PassagePair(left, i, i + 1, right, j, j + 1, known);
    }
    PassagePair pair = tools.aligner().align(left, i, right, j);
    memory.keep(k, pair.alignment());
    return pair;
  }

  static ScoredPairs between(EventArticle left, EventArticle right, ScoringTools tools) {
    return new ScoredPairs(
        left, right, () -> CandidateGenerator.between(left, tools.index(right)), tools);
  }

  static ScoredPairs within(EventArticle article, ScoringTools tools) {
    return new ScoredPairs(
        article, article, () -> CandidateGenerator.within(tools.index(article)), tools);
  }

  /** Returns what is known of the two articles. */
  PairMemory memory() {
    return memory;
  }

  private void addContext() {
    NeighbourWords neighbours = new NeighbourWords(left, right);
    double expectedLinks = grid.expectedLinks();
    double logLength = grid.logLength();
    for (int k = 0; k < pairs.size(); k++) {
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
