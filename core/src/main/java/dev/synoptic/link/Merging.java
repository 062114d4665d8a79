// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.model.Evidence;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges links of one sentence to two neighbours into one link, where the neighbours together tell
 * what the sentence tells: the merged pair must score no lower than either, and cover the sentence
 * clearly better.
 *
 * <p>Greedy, in the order of the text; each link is merged once, so the result has links of one to
 * two and two to one sentences.
 */
final class Merging {

  /** What the neighbourhood says of a merged pair is what it said of its parts. */
  private static final List<Feature> INHERITED =
      List.of(
          Feature.NEIGHBOUR_WORDS,
          Feature.NEIGHBOUR_PAIRS,
          Feature.ANY_NEIGHBOUR,
          Feature.ARTICLES_LINKS,
          Feature.ARTICLES_LENGTH,
          Feature.NEARER_RIVAL,
          Feature.FARTHER_RIVAL,
          Feature.BETTER_RANK,
          Feature.WORSE_RANK);

  /** How much better, as a share of its information, the one sentence must be covered. */
  private static final double LEAST_GAIN = 0.12;

  private final ScoringTools tools;
  private final PairMemory memory;
  private final List<ChosenPair> chosen;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Set<Integer> merged = new HashSet<>();

  private Merging(List<ChosenPair> chosen, PairMemory memory, ScoringTools tools) {
    this.chosen = chosen;
    this.memory = memory;
    this.tools = tools;
    for (int k = 0; k < chosen.size(); k++) {
      Work.step(2);
      places.put(key(chosen.get(k).pair().i(), chosen.get(k).pair().j()), k);
    }
  }

  static List<ChosenPair> merge(List<ChosenPair> chosen, PairMemory memory, ScoringTools tools) {
    return new Merging(chosen, memory, tools).run();
  }

  private static long key(int i, int j) {
    return (long) i << 32 | j;
  }

  private List<ChosenPair> run() {
    List<ChosenPair> result = new ArrayList<>();
    for (int k = 0; k < chosen.size(); k++) {
      Work.step(2);
      if (!merged.contains(k)) {
        result.add(mergeWithNext(k));
      }
    }
    return result;
  }

  private ChosenPair mergeWithNext(int k) {
    ChosenPair one = chosen.get(k);
    PassagePair pair = one.pair();
    boolean within = pair.left() == pair.right();
    if (pair.isIdentical()) {
      return one;
    }
    ChosenPair right = merged(one, k, pair.i(), pair.j() + 1);
    if (right != null) {
      return right;
    }
    boolean meets = within && pair.i() + 1 >= pair.j();
    ChosenPair left = meets ? null : merged(one, k, pair.i() + 1, pair.j());
    return left != null ? left : one;
  }

  /** Returns the pair grown by the pair of sentences {@code (i, j)}, or null if that is no gain. */
  private @Nullable ChosenPair merged(ChosenPair one, int k, int i, int j) {
    Integer next = places.get(key(i, j));
    if (next == null || merged.contains(next) || chosen.get(next).pair().isIdentical()) {
      return null;
    }
    Work.poll();
    ChosenPair other = chosen.get(next);
    PassagePair from = one.pair();
    PairMemory.Grown known =
        memory.grown(from.i(), i + 1, from.j(), j + 1, () -> grow(from, i + 1, j + 1));
    PassagePair grown =
        new PassagePair(
            from.left(), from.i(), i + 1, from.right(), from.j(), j + 1, known.alignment());
    double[] values = tools.features().of(grown);
    tools.features().addSoftShares(known.soft(), values);
    if (tools.reranking() != null
        && (Reranking.hasJudged(one.values()) || Reranking.hasJudged(other.values()))) {
      tools.reranking().add(grown, values);
    }
    for (Feature feature : INHERITED) {
      int f = feature.ordinal();
      values[f] =
          isDistance(feature)
              ? Math.min(one.values()[f], other.values()[f])
              : Math.max(one.values()[f], other.values()[f]);
    }
    double score = tools.models(values).score().probability(values);
    if (score < Math.max(one.score(), other.score()) || !gains(values, one, other)) {
      return null;
    }
    merged.add(k);
    merged.add(next);
    return new ChosenPair(grown, values, score);
  }

  private PairMemory.Grown grow(PassagePair from, int endI, int endJ) {
    PassagePair grown =
        tools.aligner().align(from.left(), from.i(), endI, from.right(), from.j(), endJ);
    return PairMemory.Grown.of(grown, tools.features());
  }

  private static boolean isDistance(Feature feature) {
    return feature.kind() == Evidence.Kind.RIVALS;
  }

  private static boolean gains(double[] values, ChosenPair one, ChosenPair other) {
    int share = Feature.BETTER_SHARE.ordinal();
    int worse = Feature.WORSE_SHARE.ordinal();
    double before = Math.max(one.values()[share], other.values()[share]);
    double beforeWorse = Math.max(one.values()[worse], other.values()[worse]);
    return values[share] >= before + LEAST_GAIN || values[worse] >= beforeWorse + LEAST_GAIN;
  }
}
