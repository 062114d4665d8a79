// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One matter on which articles differ: all the values that divergences connect, so that three
 * articles with two values are told once and not three times.
 *
 * @param mentions the values where they stand, in order
 * @param confidence the highest confidence of the divergences
 * @param mayHaveChanged whether time may have made each of the differences
 */
record Matter(List<Mention> mentions, double confidence, boolean mayHaveChanged) {

  /** More articles first, then the surer ones, then by place. */
  static final Comparator<Matter> ORDER =
      Comparator.comparingInt((Matter matter) -> -matter.articles())
          .thenComparing(matter -> -matter.confidence())
          .thenComparing(matter -> matter.mentions().get(0), Mention.ORDER);

  /** A divergence as an edge between two values. */
  record Edge(Mention left, Mention right, double confidence, boolean mayHaveChanged) {}

  /** Connects divergences that share a value at the same place. */
  static List<Matter> of(List<Edge> edges) {
    TreeMap<Mention, Integer> numbers = new TreeMap<>(Mention.ORDER);
    for (Edge edge : edges) {
      numbers.putIfAbsent(edge.left(), numbers.size());
      numbers.putIfAbsent(edge.right(), numbers.size());
    }
    int[] groups = new int[numbers.size()];
    for (int number = 0; number < groups.length; number++) {
      groups[number] = number;
    }
    for (Edge edge : edges) {
      int left = root(groups, numbers.getOrDefault(edge.left(), 0));
      int right = root(groups, numbers.getOrDefault(edge.right(), 0));
      groups[Math.max(left, right)] = Math.min(left, right);
    }
    return collect(edges, numbers, groups);
  }

  private static int root(int[] groups, int number) {
    int root = number;
    while (groups[root] != root) {
      groups[root] = groups[groups[root]];
      root = groups[root];
    }
    return root;
  }

  private static List<Matter> collect(
      List<Edge> edges, TreeMap<Mention, Integer> numbers, int[] groups) {
    Map<Integer, List<Mention>> members = new TreeMap<>();
    numbers.forEach(
        (mention, number) ->
            members.computeIfAbsent(root(groups, number), root -> new ArrayList<>()).add(mention));
    Map<Integer, Double> confidences = new TreeMap<>();
    Set<Integer> conflicting = new TreeSet<>();
    for (Edge edge : edges) {
      int root = root(groups, numbers.getOrDefault(edge.left(), 0));
      confidences.merge(root, edge.confidence(), Math::max);
      if (!edge.mayHaveChanged()) {
        conflicting.add(root);
      }
    }
    List<Matter> matters = new ArrayList<>();
    members.forEach(
        (root, mentions) ->
            matters.add(
                new Matter(
                    List.copyOf(mentions),
                    confidences.getOrDefault(root, 0.0),
                    !conflicting.contains(root))));
    matters.sort(ORDER);
    return matters;
  }

  private int articles() {
    TreeSet<String> articles = new TreeSet<>();
    mentions.forEach(mention -> articles.add(mention.article()));
    return articles.size();
  }

  /** Returns the mentions of each value; the first mention of a value is the one to quote. */
  List<List<Mention>> values() {
    Map<Object, List<Mention>> values = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      values.computeIfAbsent(mention.value(), value -> new ArrayList<>()).add(mention);
    }
    return List.copyOf(values.values());
  }
}
