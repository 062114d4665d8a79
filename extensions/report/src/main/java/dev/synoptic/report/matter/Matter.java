// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report.matter;

import dev.synoptic.model.Account;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One matter on which articles differ: all the values that divergences connect, so that three
 * articles with two values are told once and not three times.
 *
 * @param mentions the values where they stand, in order; at least one
 * @param confidence the highest confidence of the divergences
 * @param mayHaveChanged whether time may have made each of the differences
 */
public record Matter(List<Mention> mentions, double confidence, boolean mayHaveChanged) {

  /** More articles first, then the surer ones, then by place. */
  private static final Comparator<Matter> ORDER =
      Comparator.comparingInt((Matter matter) -> -matter.articles())
          .thenComparing(matter -> -matter.confidence())
          .thenComparing(matter -> matter.mentions().get(0), Mention.ORDER);

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if there is no mention
   */
  public Matter {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("mentions must not be empty");
    }
  }

  /**
   * A divergence as an edge between two values.
   *
   * @param left one value
   * @param right the other value
   * @param confidence how sure it is that they conflict, in [0, 1]
   * @param mayHaveChanged whether time may have made the difference
   */
  public record Edge(Mention left, Mention right, double confidence, boolean mayHaveChanged) {

    /** Checks the parts. */
    public Edge {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }

    /**
     * Makes an edge of a divergence between two articles.
     *
     * @param link the link that has the divergence
     * @param divergence the divergence
     * @return the edge
     */
    public static Edge of(Link link, Divergence divergence) {
      Divergence.Type type = divergence.type();
      return new Edge(
          Mention.in(link.left(), type, divergence.left(), divergence.leftValue()),
          Mention.in(link.right(), type, divergence.right(), divergence.rightValue()),
          divergence.confidence(),
          divergence.standing() == Divergence.Standing.MAY_HAVE_CHANGED);
    }

    /**
     * Makes an edge of what one article tells in two ways itself.
     *
     * @param account the article
     * @param divergence one of its own divergences
     * @return the edge
     */
    public static Edge of(Account account, Divergence divergence) {
      return new Edge(
          own(account, divergence.type(), divergence.left(), divergence.leftValue()),
          own(account, divergence.type(), divergence.right(), divergence.rightValue()),
          divergence.confidence(),
          false);
    }

    private static Mention own(Account account, Divergence.Type type, Span span, Value value) {
      Span around =
          account.sentences().stream()
              .map(Sentence::span)
              .filter(sentence -> sentence.overlaps(span))
              .findFirst()
              .orElse(span);
      return new Mention(type, account.article().id(), span, value, around);
    }
  }

  /**
   * Connects divergences that share a value at the same place.
   *
   * @param edges the divergences
   * @return the matters: those of most articles first, then the surer ones, then by place
   */
  public static List<Matter> of(List<Edge> edges) {
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
                    mentions, confidences.getOrDefault(root, 0.0), !conflicting.contains(root))));
    matters.sort(ORDER);
    return List.copyOf(matters);
  }

  /**
   * Tells what differs.
   *
   * @return the type of all the divergences
   */
  public Divergence.Type type() {
    return mentions.get(0).type();
  }

  private int articles() {
    TreeSet<String> articles = new TreeSet<>();
    mentions.forEach(mention -> articles.add(mention.article()));
    return articles.size();
  }

  /**
   * Groups the mentions by their value.
   *
   * @return the mentions of each value, in the order in which the values first stand; the first
   *     mention of a value is the one to quote
   */
  public List<List<Mention>> values() {
    Map<Value, List<Mention>> values = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      values.computeIfAbsent(mention.value(), value -> new ArrayList<>()).add(mention);
    }
    return List.copyOf(values.values());
  }
}
