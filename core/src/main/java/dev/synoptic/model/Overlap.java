// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;

/**
 * How much of one article stands in another.
 *
 * <p>All numbers are fractions of information: each word counts by how telling it is. The shares
 * {@link #verbatim()}, {@link #nearVerbatim()}, {@link #paraphrase()} and {@link #novelty()} count
 * each word once, in that precedence, and add up to 1.
 *
 * @param article id of the article asked about
 * @param other id of the article it is laid beside
 * @param containment share of {@code article} that {@code other} also has, in [0, 1]
 * @param reverseContainment share of {@code other} that {@code article} also has, in [0, 1]
 * @param resemblance what both have, of what either has, in [0, 1]; symmetric
 * @param verbatim share of {@code article} that stands word for word in {@code other}
 * @param nearVerbatim share of {@code article} in near-verbatim links, beyond {@code verbatim}
 * @param paraphrase share of {@code article} that {@code other} has in other words only
 * @param novelty share of {@code article} that {@code other} lacks
 */
public record Overlap(
    String article,
    String other,
    double containment,
    double reverseContainment,
    double resemblance,
    double verbatim,
    double nearVerbatim,
    double paraphrase,
    double novelty) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a number is not in [0, 1]
   */
  public Overlap {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(other, "other");
    Checks.fraction(containment, "containment");
    Checks.fraction(reverseContainment, "reverseContainment");
    Checks.fraction(resemblance, "resemblance");
    Checks.fraction(verbatim, "verbatim");
    Checks.fraction(nearVerbatim, "nearVerbatim");
    Checks.fraction(paraphrase, "paraphrase");
    Checks.fraction(novelty, "novelty");
  }
}
