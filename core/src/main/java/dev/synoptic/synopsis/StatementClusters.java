// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups sentences that report the same thing.
 *
 * <p>Star clustering (J. A. Aslam, E. Pelekhov, D. Rus, "The star clustering algorithm for static
 * and dynamic information organization", 2004), with a test against glue. The sentence with the
 * greatest sum of link scores that is in no group yet becomes the centre of a group; the sentences
 * linked to it join it, the closest first. So each member is linked to the centre itself, and no
 * chain of loose likenesses can form.
 *
 * <p>A centre that reports two matters would still glue them. Therefore a member must be supported:
 * of the other members, weighed by their links to the centre, it must be linked to at least two
 * thirds. A link to another member counts as given where one of the two has all that the centre
 * says: what the other shares with the centre it then shares with that one too. Sentences of one
 * passage neither support nor oppose each other.
 *
 * <p>As in the paper a sentence may join several groups, though it is the centre of one at most: a
 * lead that reports two matters belongs in the row of each, or else the second row would list its
 * article among those that lack the matter. A group of which only the centre is new would often be
 * an echo of an earlier one: of the sentences that stand together in an earlier group it takes the
 * closest only, and those that have all that the centre says. So every linked sentence is in a
 * group with at least one sentence that it is linked to.
 */
final class StatementClusters {

  private static final double SUPPORT = 0.67;

  private final SentenceGraph graph;

  /** For each node the groups made so far that it is in, in order; a handful each. */
  private final List<List<Integer>> groups = new ArrayList<>();

  private StatementClusters(SentenceGraph graph) {
    this.graph = graph;
    for (int node = 0; node < graph.size(); node++) {
      groups.add(new ArrayList<>(1));
    }
  }

  /** Returns the groups, each as its sentences' nodes in order; at least two in each. */
  static List<int[]> of(SentenceGraph graph) {
    return new StatementClusters(graph).clusters();
  }

  private List<int[]> clusters() {
    List<int[]> clusters = new ArrayList<>();
    for (int seed : seeds()) {
      if (groups.get(seed).isEmpty()) {
        int[] cluster = gather(seed);
        for (int node : cluster) {
          groups.get(node).add(clusters.size());
        }
        clusters.add(cluster);
      }
    }
    return withoutParts(clusters);
  }

  /** All linked sentences, the one with the greatest sum of scores first. */
  private List<Integer> seeds() {
    double[] degree = new double[graph.size()];
    List<Integer> seeds = new ArrayList<>();
    for (int node = 0; node < degree.length; node++) {
      Work.step(1 + graph.neighbours(node).size());
      degree[node] = graph.degree(node);
      if (!graph.neighbours(node).isEmpty()) {
        seeds.add(node);
      }
    }
    seeds.sort(Comparator.comparingDouble((Integer node) -> -degree[node]).thenComparing(n -> n));
    return seeds;
  }

  private int[] gather(int seed) {
    SortedMap<Integer, Correspondence> star = graph.neighbours(seed);
    List<Integer> candidates = new ArrayList<>(star.keySet());
    candidates.sort(
        Comparator.comparingDouble((Integer node) -> -score(star, node)).thenComparing(n -> n));
    List<Integer> members = new ArrayList<>();
    for (int candidate : candidates) {
      Work.step(1 + members.size());
      if (support(seed, candidate, members) >= SUPPORT) {
        members.add(candidate);
      }
    }
    members = withoutEchoes(seed, members);
    expelUnsupported(seed, members);
    members.add(seed);
    return members.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private List<Integer> withoutEchoes(int seed, List<Integer> members) {
    List<Integer> kept = new ArrayList<>();
    Set<Integer> echoed = new HashSet<>();
    for (int member : members) {
      List<Integer> earlier = groups.get(member);
      if (earlier.isEmpty()) {
        return members;
      }
      if (holds(member, seed)) {
        kept.add(member);
      } else if (Collections.disjoint(echoed, earlier)) {
        kept.add(member);
        echoed.addAll(earlier);
      }
    }
    return kept;
  }

  /** Tells whether a sentence has all that another says. */
  private boolean holds(int node, int other) {
    @Nullable Correspondence correspondence = graph.between(node, other);
    return correspondence != null && correspondence.isHeld(other < node);
  }

  /** Members that came early may have lost their support to those that came later. */
  private void expelUnsupported(int seed, List<Integer> members) {
    boolean supported = false;
    while (!supported) {
      int weakest = 0;
      double least = 1;
      for (int i = 0; i < members.size(); i++) {
        Work.step(1 + members.size());
        double support = support(seed, members.get(i), members);
        if (support <= least) {
          least = support;
          weakest = i;
        }
      }
      supported = least >= SUPPORT;
      if (!supported) {
        members.remove(weakest);
      }
    }
  }

  /** Share of the other members, weighed by their links to the centre, that a node is linked to. */
  private double support(int seed, int node, List<Integer> members) {
    if (holds(node, seed)) {
      return 1;
    }
    double all = 0;
    double linked = 0;
    for (int member : members) {
      if (member != node && !graph.inOnePassage(node, member)) {
        double weight = score(graph.neighbours(seed), member);
        all += weight;
        boolean joined = holds(member, seed) || graph.between(node, member) != null;
        linked += joined ? weight : 0;
      }
    }
    return all == 0 ? 1 : linked / all;
  }

  private static double score(SortedMap<Integer, Correspondence> star, int node) {
    @Nullable Correspondence correspondence = star.get(node);
    return correspondence == null ? 0 : correspondence.score();
  }

  /** Leaves out groups that another one wholly contains. */
  private List<int[]> withoutParts(List<int[]> clusters) {
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Set<Integer> containing = new HashSet<>(groups.get(clusters.get(i)[0]));
      for (int node : clusters.get(i)) {
        Work.step(1);
        containing.retainAll(groups.get(node));
      }
      if (containing.size() == 1) {
        kept.add(clusters.get(i));
      }
    }
    return kept;
  }
}
