// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.diverge.TallyConflicts;
import dev.synoptic.model.Divergence;
import java.util.ArrayList;
import java.util.List;

/**
 * What two articles count differently, laid on their links. Two places that conflict tell the same
 * matter, so that a pair of sentences that is no link yet becomes one.
 */
final class Tallied {

  /** More conflicts than this are those of two lists. */
  private static final int MOST = 64;

  private final List<TallyConflicts.Found> conflicts;

  private Tallied(List<TallyConflicts.Found> conflicts) {
    this.conflicts = conflicts;
  }

  /** Returns what the articles of some pairs count differently; nothing inside one article. */
  static Tallied of(ScoredPairs scored, TallyConflicts tallies) {
    if (scored.left() == scored.right()) {
      return new Tallied(List.of());
    }
    List<TallyConflicts.Found> found = tallies.between(scored.left(), scored.right());
    return new Tallied(found.size() > MOST ? List.of() : found);
  }

  /** Adds the pairs of sentences that conflict and stand in none of the pairs chosen. */
  List<ChosenPair> complete(
      List<ChosenPair> chosen, ScoredPairs scored, ScoringTools tools, double minimum) {
    List<ChosenPair> all = new ArrayList<>(chosen);
    for (TallyConflicts.Found conflict : conflicts) {
      if (all.stream().noneMatch(pair -> holds(pair.pair(), conflict))) {
        ChosenPair raised = raise(conflict, scored, tools);
        if (raised.score() >= minimum) {
          all.add(raised);
        }
      }
    }
    return all;
  }

  private static boolean holds(PassagePair pair, TallyConflicts.Found conflict) {
    return pair.i() <= conflict.i()
        && conflict.i() < pair.endI()
        && pair.j() <= conflict.j()
        && conflict.j() < pair.endJ();
  }

  /** Makes a pair as sure as the conflict is. */
  private static ChosenPair raise(
      TallyConflicts.Found conflict, ScoredPairs scored, ScoringTools tools) {
    double sure = conflict.divergence().confidence();
    double wanted = StrictMath.log(sure / (1 - sure));
    PassagePair pair = scored.find(conflict.i(), conflict.j());
    double[] values = scored.valuesOf(conflict.i(), conflict.j());
    if (pair == null || values == null) {
      pair = tools.aligner().align(scored.left(), conflict.i(), scored.right(), conflict.j());
      values = tools.features().of(pair);
      tools.features().addSoftShares(tools.features().softSums(pair), values);
    }
    double[] raised = values.clone();
    ScoreModel model = tools.models(raised).score();
    raised[Feature.OTHER_TALLY.ordinal()] = Math.max(0, wanted - model.logOdds(raised));
    return new ChosenPair(pair, raised, model.probability(raised));
  }

  /** Returns the divergences of a pair with those of what its sentences count. */
  List<Divergence> with(PassagePair pair, List<Divergence> divergences) {
    List<Divergence> all = new ArrayList<>(divergences);
    for (TallyConflicts.Found conflict : conflicts) {
      Divergence divergence = conflict.divergence();
      if (holds(pair, conflict) && all.stream().noneMatch(other -> meets(divergence, other))) {
        all.add(divergence);
      }
    }
    all.sort(Divergence.LEFT_ORDER);
    return List.copyOf(all);
  }

  private static boolean meets(Divergence one, Divergence other) {
    return one.left().overlaps(other.left()) && one.right().overlaps(other.right());
  }
}
