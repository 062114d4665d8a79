// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.candidate.CandidateGenerator;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Omission.Reason;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
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
  private final Candidates found;
  private final int compared;

  private ScoredPairs(
      EventArticle left, EventArticle right, Candidates found, ScoringTools tools, Ration ration) {
    this.left = left;
    this.right = right;
    this.found = found;
    grid = new PairGrid(left.sentences(), right.sentences());
    Candidates candidates = found.best(ration.next());
    int k = 0;
    while (k < candidates.size() && !Work.isOver()) {
      addOwn(candidates.left()[k], candidates.right()[k], tools);
      k++;
    }
    compared = k;
    ration.spend(compared);
    grid.complete();
    addContext();
    if (tools.reranking() != null) {
      tools.reranking().add(pairs, values, tools.models().score());
    }
  }

  /** Keeps a pair unless it is hopeless by itself, so that no context could make it a link. */
  private void addOwn(int i, int j, ScoringTools tools) {
    PassagePair pair = tools.aligner().align(left, i, right, j);
    double[] features = tools.features().of(pair);
    if (tools.models().own().mostLogOdds(features) < LEAST_OWN) {
      return;
    }
    tools.features().addSoftShares(pair, features);
    double own = tools.models().own().logOdds(features);
    if (own >= LEAST_OWN) {
      pairs.add(pair);
      values.add(features);
      grid.add(i, j, own);
    }
  }

  static ScoredPairs between(
      EventArticle left, EventArticle right, ScoringTools tools, Ration ration) {
    Candidates candidates =
        CandidateGenerator.between(left, tools.index(right), ration.candidates());
    ration.check(
        "of articles " + left.analysis().id() + " and " + right.analysis().id(), candidates);
    return new ScoredPairs(left, right, candidates, tools, ration);
  }

  static ScoredPairs within(EventArticle article, ScoringTools tools, Ration ration) {
    Candidates candidates = CandidateGenerator.within(tools.index(article), ration.candidates());
    ration.check("inside article " + article.analysis().id(), candidates);
    return new ScoredPairs(article, article, candidates, tools, ration);
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
