// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs things of two passages one to one, the surest first. The outcome does not depend on which
 * passage is called the left one.
 */
final class Matching {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::rank)
          .reversed()
          .thenComparing(candidate -> candidate.left() + candidate.right())
          .thenComparing(candidate -> Math.abs(candidate.left() - candidate.right()));

  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * Two things that may correspond.
   *
   * @param left index of the left one
   * @param right index of the right one
   * @param score how surely they correspond
   * @param rank which is taken before others: the greater, the earlier
   */
  record Candidate(int left, int right, double score, double rank) {}

  void add(int left, int right, double score) {
    add(left, right, score, score);
  }

  void add(int left, int right, double score, double rank) {
    candidates.add(new Candidate(left, right, score, rank));
  }

  /** Returns the pairs taken, the surest first. */
  List<Candidate> take(int leftSize, int rightSize) {
    candidates.sort(ORDER);
    boolean[] leftTaken = new boolean[leftSize];
    boolean[] rightTaken = new boolean[rightSize];
    List<Candidate> taken = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!leftTaken[candidate.left()] && !rightTaken[candidate.right()]) {
        leftTaken[candidate.left()] = true;
        rightTaken[candidate.right()] = true;
        taken.add(candidate);
      }
    }
    return taken;
  }
}
