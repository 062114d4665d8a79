// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How two single texts compare, outside any article.
 *
 * @param coverage how much of each other's content the two have; empty when they have nothing to do
 *     with each other
 * @param wording how close they are in their words
 * @param equivalence probability that neither says anything of weight that the other lacks or
 *     contradicts, in [0, 1]
 * @param similarity graded closeness in [0, 1], uncalibrated
 * @param evidence the reasons for the score
 * @param words the aligned words, as spans of the two texts, in the order of the left one
 * @param divergences what the two disagree on
 */
public record PairScore(
    Optional<Coverage> coverage,
    Wording wording,
    double equivalence,
    double similarity,
    Evidence evidence,
    List<AlignedWords> words,
    List<Divergence> divergences) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if a number is not in [0, 1]
   */
  public PairScore {
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(evidence, "evidence");
    Checks.fraction(equivalence, "equivalence");
    Checks.fraction(similarity, "similarity");
    words = List.copyOf(words);
    divergences = List.copyOf(divergences);
  }

  /**
   * Returns the probability that the two texts report the same matter.
   *
   * @return {@link Evidence#probability()}, in [0, 1]
   */
  public double score() {
    return evidence.probability();
  }

  /**
   * Returns the comparison seen from the other side.
   *
   * @return the comparison with its sides exchanged
   */
  public PairScore mirror() {
    return new PairScore(
        coverage.map(Coverage::mirror),
        wording,
        equivalence,
        similarity,
        evidence,
        words.stream().map(AlignedWords::mirror).sorted(AlignedWords.LEFT_ORDER).toList(),
        divergences.stream().map(Divergence::mirror).sorted(Divergence.LEFT_ORDER).toList());
  }
}
