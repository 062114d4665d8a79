// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.util.Objects;

/**
 * An article of the index, seen from another article.
 *
 * @param article the article's id
 * @param score the probability that both report the same event, in [0, 1]
 * @param resemblance the estimated share of word trigrams that both have among all of theirs, in
 *     [0, 1]: 1 for a reprint word for word, about .3 for a wire report as newspapers print it,
 *     near 0 for two accounts written apart
 */
public record Neighbour(String article, double score, double resemblance) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a number is not in [0, 1]
   */
  public Neighbour {
    Objects.requireNonNull(article, "article");
    check(score, "score");
    check(resemblance, "resemblance");
  }

  private static void check(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " (" + value + ") must be in [0, 1]");
    }
  }
}
