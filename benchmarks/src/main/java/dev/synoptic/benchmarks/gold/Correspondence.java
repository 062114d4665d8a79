// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What two sentences have to do with each other, derived from the facts that they state. */
public enum Correspondence {
  /** No shared fact. */
  NONE,
  /** Only facts of little weight are shared. */
  RELATED,
  /** The same facts. */
  EQUIVALENT,
  /** The left one states all that the right one does, and more. */
  CONTAINS,
  /** The right one states all that the left one does, and more. */
  CONTAINED,
  /** They share a fact, and each has more of its own. */
  OVERLAPPING,
  /** A shared fact is told in versions that conflict. */
  DIVERGENT;

  /**
   * Derives it.
   *
   * @param left a sentence
   * @param right a sentence of another article
   * @param minor facts of little weight
   * @return what the two have to do with each other
   */
  public static Correspondence of(
      GoldEvent.GoldSentence left, GoldEvent.GoldSentence right, Set<String> minor) {
    Set<String> leftFacts = major(left, minor);
    Set<String> rightFacts = major(right, minor);
    Set<String> shared = intersection(bases(leftFacts), bases(rightFacts));
    if (shared.isEmpty()) {
      Set<String> any = intersection(bases(left.facts()), bases(right.facts()));
      return any.isEmpty() ? NONE : RELATED;
    }
    if (!bases(intersection(leftFacts, rightFacts)).containsAll(shared)) {
      return DIVERGENT;
    }
    if (leftFacts.containsAll(rightFacts)) {
      return rightFacts.containsAll(leftFacts) ? EQUIVALENT : CONTAINS;
    }
    return rightFacts.containsAll(leftFacts) ? CONTAINED : OVERLAPPING;
  }

  /**
   * Tells whether a link between the two must be found.
   *
   * @return true unless they share nothing of weight
   */
  public boolean isSure() {
    return this != NONE && this != RELATED;
  }

  /** Returns the facts of weight that a sentence states, with their versions. */
  static Set<String> major(GoldEvent.GoldSentence sentence, Set<String> minor) {
    return sentence.facts().stream()
        .filter(fact -> !minor.contains(base(fact)))
        .collect(Collectors.toSet());
  }

  /** Returns the facts without their versions. */
  static Set<String> bases(Collection<String> facts) {
    return facts.stream().map(Correspondence::base).collect(Collectors.toSet());
  }

  private static String base(String fact) {
    int version = fact.indexOf('~');
    return version < 0 ? fact : fact.substring(0, version);
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
