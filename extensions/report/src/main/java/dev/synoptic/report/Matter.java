// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One matter on which articles differ: all values that divergences of one type connect, so that
 * three articles with two values are told once, not three times.
 *
 * @param type what differs
 * @param mentions the values where they stand, by article and place
 * @param mayHaveChanged whether time may have made each of the differences
 */
record Matter(Divergence.Type type, List<Mention> mentions, boolean mayHaveChanged) {

  /**
   * A value in an article.
   *
   * @param type what kind of value it is
   * @param article the article's id
   * @param span where the value stands
   * @param value the value as data
   * @param around the passage to quote it in
   */
  record Mention(Divergence.Type type, String article, Span span, Value value, Span around) {

    static final Comparator<Mention> ORDER =
        Comparator.comparing(Mention::type)
            .thenComparing(Mention::article)
            .thenComparing(Mention::span);

    private static Mention of(Divergence.Type type, Passage passage, Span span, Value value) {
      Span around = passage.span();
      int start = Math.min(around.start(), span.start());
      int end = Math.max(around.end(), span.end());
      return new Mention(type, passage.article(), span, value, new Span(start, end));
    }
  }

  /** Returns the matters of all links between articles, those with most articles first. */
  static List<Matter> of(Synopsis synopsis) {
    TreeMap<Mention, Mention> roots = new TreeMap<>(Mention.ORDER);
    TreeSet<Mention> conflicting = new TreeSet<>(Mention.ORDER);
    for (Link link : synopsis.links()) {
      for (Divergence divergence : link.divergences()) {
        Divergence.Type type = divergence.type();
        Mention left = Mention.of(type, link.left(), divergence.left(), divergence.leftValue());
        join(
            roots,
            left,
            Mention.of(type, link.right(), divergence.right(), divergence.rightValue()));
        if (divergence.standing() == Divergence.Standing.CONFLICTS) {
          conflicting.add(left);
        }
      }
    }
    TreeMap<Mention, List<Mention>> groups = new TreeMap<>(Mention.ORDER);
    for (Mention mention : List.copyOf(roots.keySet())) {
      groups.computeIfAbsent(root(roots, mention), key -> new ArrayList<>()).add(mention);
    }
    return groups.values().stream()
        .map(mentions -> of(mentions, conflicting))
        .sorted(Comparator.comparingLong((Matter matter) -> -matter.articles()))
        .toList();
  }

  private static Matter of(List<Mention> mentions, Set<Mention> conflicting) {
    boolean conflicts = mentions.stream().anyMatch(conflicting::contains);
    return new Matter(mentions.get(0).type(), List.copyOf(mentions), !conflicts);
  }

  private static void join(TreeMap<Mention, Mention> roots, Mention left, Mention right) {
    roots.putIfAbsent(left, left);
    roots.putIfAbsent(right, right);
    Mention one = root(roots, left);
    Mention other = root(roots, right);
    boolean ordered = Mention.ORDER.compare(one, other) <= 0;
    roots.put(ordered ? other : one, ordered ? one : other);
  }

  /** Returns the first mention of the group so far, and shortens the way to it. */
  private static Mention root(TreeMap<Mention, Mention> roots, Mention mention) {
    Mention root = mention;
    Mention next = roots.getOrDefault(root, root);
    while (Mention.ORDER.compare(next, root) != 0) {
      root = next;
      next = roots.getOrDefault(root, root);
    }
    roots.put(mention, root);
    return root;
  }

  long articles() {
    return mentions.stream().map(Mention::article).distinct().count();
  }

  /** Returns the mentions of each value, in the order in which the values first stand. */
  List<List<Mention>> values() {
    Map<Value, List<Mention>> values = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      values.computeIfAbsent(mention.value(), value -> new ArrayList<>()).add(mention);
    }
    return List.copyOf(values.values());
  }
}
