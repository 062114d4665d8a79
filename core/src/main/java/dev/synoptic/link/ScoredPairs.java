// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.candidate.CandidateGenerator;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.EventArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The candidate pairs of two articles with their features: first what each pair has by itself, then
 * what its neighbours and rivals add.
 */
final class ScoredPairs {

  private final EventArticle left;
  private final EventArticle right;
  private final List<PassagePair> pairs = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final PairGrid grid;

  private ScoredPairs(
      EventArticle left, EventArticle right, Candidates candidates, ScoringTools tools) {
    this.left = left;
    this.right = right;
    for (int k = 0; k < candidates.size(); k++) {
      int i = candidates.left()[k];
      int j = candidates.right()[k];
      PassagePair pair = tools.aligner().align(left, i, right, j);
      pairs.add(pair);
      values.add(tools.features().of(pair));
    }
    double[] own = new double[pairs.size()];
    Arrays.setAll(own, k -> tools.models().own().logOdds(values.get(k)));
    grid = new PairGrid(candidates, own, left.sentences(), right.sentences());
    addContext();
  }

  static ScoredPairs between(EventArticle left, EventArticle right, ScoringTools tools) {
    return new ScoredPairs(left, right, CandidateGenerator.between(left, right), tools);
  }

  static ScoredPairs within(EventArticle article, ScoringTools tools) {
    return new ScoredPairs(article, article, CandidateGenerator.within(article), tools);
  }

  private void addContext() {
    NeighbourWords neighbours = new NeighbourWords(left, right);
    for (int k = 0; k < pairs.size(); k++) {
      double[] v = values.get(k);
      v[Feature.NEIGHBOUR_PAIRS.ordinal()] = grid.bestNeighbour(k);
      v[Feature.NEIGHBOUR_WORDS.ordinal()] = neighbours.share(pairs.get(k));
      v[Feature.LEFT_RIVAL.ordinal()] = grid.leftRival(k);
      v[Feature.RIGHT_RIVAL.ordinal()] = grid.rightRival(k);
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
