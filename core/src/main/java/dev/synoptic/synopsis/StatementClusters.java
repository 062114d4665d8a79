// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
 * of the other members, weighed by their links to the centre, it must be linked to at least half. A
 * link to another member counts as given where one of the two is equivalent to the centre, because
 * what is linked to the centre is then linked to it. Sentences of one passage neither support nor
 * oppose each other.
 *
 * <p>As in the paper a sentence may join several groups, though it is the centre of one at most: a
 * lead that reports two matters belongs in the row of each, or else the second row would list its
 * article among those that lack the matter. So every linked sentence is in a group with at least
 * one sentence that it is linked to.
 */
final class StatementClusters {

  private static final double SUPPORT = 0.5;

  private final SentenceGraph graph;

  private StatementClusters(SentenceGraph graph) {
    this.graph = graph;
  }

  /** Returns the groups, each as its sentences' nodes in order; at least two in each. */
  static List<int[]> of(SentenceGraph graph) {
    return new StatementClusters(graph).clusters();
  }

  private List<int[]> clusters() {
    BitSet placed = new BitSet();
    List<int[]> clusters = new ArrayList<>();
    for (int seed : seeds()) {
      if (!placed.get(seed)) {
        int[] cluster = gather(seed);
        for (int node : cluster) {
          placed.set(node);
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
      if (support(star, candidate, members) >= SUPPORT) {
        members.add(candidate);
      }
    }
    expelUnsupported(star, members);
    members.add(seed);
    return members.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Members that came early may have lost their support to those that came later. */
  private void expelUnsupported(SortedMap<Integer, Correspondence> star, List<Integer> members) {
    boolean supported = false;
    while (!supported) {
      int weakest = 0;
      double least = 1;
      for (int i = 0; i < members.size(); i++) {
        double support = support(star, members.get(i), members);
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
  private double support(SortedMap<Integer, Correspondence> star, int node, List<Integer> members) {
    if (isEquivalent(star, node)) {
      return 1;
    }
    double all = 0;
    double linked = 0;
    for (int member : members) {
      if (member != node && !graph.inOnePassage(node, member)) {
        double weight = score(star, member);
        all += weight;
        boolean joined = isEquivalent(star, member) || graph.between(node, member) != null;
        linked += joined ? weight : 0;
      }
    }
    return all == 0 ? 1 : linked / all;
  }

  private static double score(SortedMap<Integer, Correspondence> star, int node) {
    @Nullable Correspondence correspondence = star.get(node);
    return correspondence == null ? 0 : correspondence.score();
  }

  private static boolean isEquivalent(SortedMap<Integer, Correspondence> star, int node) {
    @Nullable Correspondence correspondence = star.get(node);
    return correspondence != null && correspondence.isEquivalent();
  }

  /** Leaves out groups that a later one wholly contains. */
  private List<int[]> withoutParts(List<int[]> clusters) {
    List<List<BitSet>> byNode = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      byNode.add(new ArrayList<>(1));
    }
    for (int[] cluster : clusters) {
      BitSet nodes = bits(cluster);
      for (int node : cluster) {
        byNode.get(node).add(nodes);
      }
    }
    return clusters.stream().filter(cluster -> !isPart(cluster, byNode.get(cluster[0]))).toList();
  }

  private static boolean isPart(int[] cluster, List<BitSet> others) {
    for (BitSet other : others) {
      boolean contains = true;
      for (int node : cluster) {
        contains &= other.get(node);
      }
      if (contains && other.cardinality() > cluster.length) {
        return true;
      }
    }
    return false;
  }

  private static BitSet bits(int[] nodes) {
    BitSet bits = new BitSet();
    for (int node : nodes) {
      bits.set(node);
    }
    return bits;
  }
}
