// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.candidate.Candidates;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Omission.Reason;
import dev.synoptic.text.Work;
import org.jspecify.annotations.Nullable;

/**
 * How many candidate pairs a comparison may still have. What is left is shared out evenly among the
 * units of work (two articles, or one with itself) that are expected, so that the first ones don't
 * take all; what a unit leaves goes to the later ones. Belongs to one thread.
 */
public final class Ration {

  private final int candidates;
  private final boolean budgeted;
  private final boolean counted;
  private long pairs;
  private int units = 1;

  /**
   * Creates a ration for one unit.
   *
   * @param candidates most candidate pairs of one unit
   * @param budgeted whether there is a budget, so that work may be left out rather than refused
   * @param pairs most pairs to compare in all; {@link Long#MAX_VALUE} for any number
   */
  public Ration(int candidates, boolean budgeted, long pairs) {
    this.candidates = candidates;
    this.budgeted = budgeted;
    this.counted = pairs < Long.MAX_VALUE;
    this.pairs = pairs;
  }

  /**
   * Returns a ration without a budget.
   *
   * @param candidates most candidate pairs of one unit; one with more is refused
   * @return the ration
   */
  public static Ration limited(int candidates) {
    return new Ration(candidates, false, Long.MAX_VALUE);
  }

  /**
   * Says among how many units what is left is to be shared out.
   *
   * @param number how many units come next
   */
  public void expect(int number) {
    units = number;
  }

  /** Returns the most candidate pairs that a unit may have. */
  int candidates() {
    return candidates;
  }

  /** Returns why the next unit can't be begun; null if it can. */
  @Nullable Reason refusal() {
    if (Work.isOver()) {
      return Reason.TIME;
    }
    return counted && pairs == 0 ? Reason.PAIRS : null;
  }

  /** Returns how many pairs the next unit may compare; at least 1 as long as some are left. */
  long next() {
    int rest = Math.max(1, units--);
    return counted ? pairs / rest + (pairs % rest == 0 ? 0 : 1) : Long.MAX_VALUE;
  }

  /** Takes the pairs that a unit compared from what is left. */
  void spend(int compared) {
    pairs -= counted ? compared : 0;
  }

  /**
   * Refuses a unit with too many candidates unless there is a budget.
   *
   * @param left id of an article
   * @param right id of the other one; the same for the repetitions inside one
   * @param found its candidates
   */
  void check(String left, String right, Candidates found) {
    if (!budgeted && found.size() > candidates) {
      String where =
          left.equals(right) ? "inside article " + left : "of articles " + left + " and " + right;
      throw new LimitExceededException(
          "candidate pairs found so far " + where, found.size(), candidates);
    }
  }
}
