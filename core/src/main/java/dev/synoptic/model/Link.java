// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;

/**
 * A correspondence between a passage of one article and a passage of another (or, for a repetition,
 * of the same article).
 *
 * <p>Links may cross and may overlap. A link whose {@link #divergences()} are not empty reports a
 * conflict: the same matter, told otherwise. The order of the sides says nothing; {@link #mirror()}
 * exchanges them.
 *
 * @param left the passage on the left
 * @param right the passage on the right
 * @param coverage how much of each other's content the two have
 * @param wording how close they are in their words
 * @param equivalence probability that neither says anything of weight that the other lacks or
 *     contradicts, in [0, 1]
 * @param similarity graded closeness in [0, 1], uncalibrated
 * @param evidence the reasons for the score
 * @param leftClauses where in the left article's text the clauses stand that the right passage
 *     tells too, wholly or for the greater part: ascending, disjoint, inside the passage; empty
 *     only for a passage without a word
 * @param rightClauses the same on the right
 * @param words the aligned words, in the order of the left text
 * @param edits for verbatim and near-verbatim links the word-level edit script from left to right;
 *     empty otherwise
 * @param divergences what the two disagree on
 */
public record Link(
    Passage left,
    Passage right,
    Coverage coverage,
    Wording wording,
    double equivalence,
    double similarity,
    Evidence evidence,
    List<Span> leftClauses,
    List<Span> rightClauses,
    List<AlignedWords> words,
    List<Edit> edits,
    List<Divergence> divergences) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if a number is not in [0, 1]
   */
  public Link {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(evidence, "evidence");
    Checks.fraction(equivalence, "equivalence");
    Checks.fraction(similarity, "similarity");
    leftClauses = List.copyOf(leftClauses);
    rightClauses = List.copyOf(rightClauses);
    words = List.copyOf(words);
    edits = List.copyOf(edits);
    divergences = List.copyOf(divergences);
  }

  /**
   * Returns the probability that the passages report the same matter: that they share a
   * proposition, or one that they conflict on. Calibrated at the natural rate of candidate pairs in
   * whole articles.
   *
   * @return {@link Evidence#probability()}, in [0, 1]
   */
  public double score() {
    return evidence.probability();
  }

  /**
   * Tells whether the two passages disagree on something.
   *
   * @return true if there are divergences
   */
  public boolean conflicts() {
    return !divergences.isEmpty();
  }

  /**
   * Returns the link seen from the other side.
   *
   * @return the link with its sides exchanged; {@code mirror().mirror()} equals this link
   */
  public Link mirror() {
    return new Link(
        right,
        left,
        coverage.mirror(),
        wording,
        equivalence,
        similarity,
        evidence,
        rightClauses,
        leftClauses,
        words.stream().map(AlignedWords::mirror).sorted(AlignedWords.LEFT_ORDER).toList(),
        edits.stream().map(Edit::mirror).toList(),
        divergences.stream().map(Divergence::mirror).sorted(Divergence.LEFT_ORDER).toList());
  }
}
