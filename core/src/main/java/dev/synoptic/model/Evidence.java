// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;

/**
 * Why a score is what it is: named contributions that add up exactly to its log-odds.
 *
 * <p>{@link #logOdds()} is {@link #prior()} plus the contributions, added one after the other in
 * the order of the list; {@link #probability()} is the logistic function of that sum. No other term
 * enters the score.
 *
 * @param prior the log-odds of a pair about which nothing is known
 * @param contributions what each kind of evidence adds, in the order of {@link Kind}
 */
public record Evidence(double prior, List<Contribution> contributions) {

  /** The kinds of evidence, in the order in which they are added. */
  public enum Kind {
    /** Share of the passages' information that their aligned words carry. */
    WORDS,
    /** The rarest words that both have. */
    RARE_WORDS,
    /** Names that both have, and names that only one has. */
    NAMES,
    /** Figures and times that both have, or that differ. */
    QUANTITIES,
    /** Words quoted by both. */
    QUOTATIONS,
    /** Runs of the same words, and aligned words in the same order. */
    ORDER,
    /** Neighbouring passages that correspond, and the place in the article. */
    CONTEXT,
    /** Length of the passages and how much the two differ in it. */
    LENGTH,
    /** How this pair stands against the other pairs of the same passages. */
    RIVALS,
    /** Likeness of meaning beyond the words, from a lexicon or an encoder. */
    MEANING,
    /** The same words from beginning to end. */
    IDENTITY
  }

  /**
   * What one kind of evidence adds.
   *
   * @param kind the kind of evidence
   * @param logOdds what it adds to the log-odds; negative when it speaks against the pair
   */
  public record Contribution(Kind kind, double logOdds) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code logOdds} is not finite
     */
    public Contribution {
      Objects.requireNonNull(kind, "kind");
      if (!Double.isFinite(logOdds)) {
        throw new IllegalArgumentException("logOdds (" + logOdds + ") must be finite");
      }
    }
  }

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if {@code prior} is not finite
   */
  public Evidence {
    contributions = List.copyOf(contributions);
    if (!Double.isFinite(prior)) {
      throw new IllegalArgumentException("prior (" + prior + ") must be finite");
    }
  }

  /**
   * Returns the sum of the prior and all contributions, added in order.
   *
   * @return the log-odds; finite
   */
  public double logOdds() {
    double sum = prior;
    for (Contribution contribution : contributions) {
      sum += contribution.logOdds();
    }
    return sum;
  }

  /**
   * Returns the probability that belongs to {@link #logOdds()}.
   *
   * @return {@code 1 / (1 + exp(-logOdds))}, in [0, 1], the same on every platform
   */
  public double probability() {
    return 1 / (1 + StrictMath.exp(-logOdds()));
  }
}
