// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.EditScript;
import dev.synoptic.align.PassagePair;
import dev.synoptic.align.WordAligner;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Span;
import dev.synoptic.model.Wording;
import java.util.List;

/**
 * What a link shows besides its scores: all that depends on its two passages alone.
 *
 * @param wording how close the passages are in their words
 * @param leftClauses the clauses on the left that the link is about
 * @param rightClauses the clauses on the right that it is about
 * @param words the aligned words
 * @param edits the edit script of a near-verbatim link
 * @param divergences what the two disagree on
 */
record LinkDetails(
    Wording wording,
    List<Span> leftClauses,
    List<Span> rightClauses,
    List<AlignedWords> words,
    List<Edit> edits,
    List<Divergence> divergences) {

  static LinkDetails of(PassagePair pair, WordAligner aligner) {
    Wording wording = WordingRule.of(pair);
    return new LinkDetails(
        wording,
        SharedClauses.left(pair),
        SharedClauses.right(pair),
        List.copyOf(aligner.complete(pair).words(pair.left(), pair.right())),
        wording == Wording.NEAR_VERBATIM ? List.copyOf(edits(pair)) : List.of(),
        wording == Wording.VERBATIM ? List.of() : Conflicts.of(pair));
  }

  private static List<Edit> edits(PassagePair pair) {
    Alignment alignment = pair.alignment();
    return EditScript.between(
        pair.left().tokens(),
        alignment.leftFirst(),
        alignment.leftFirst() + alignment.leftSize(),
        pair.right().tokens(),
        alignment.rightFirst(),
        alignment.rightFirst() + alignment.rightSize());
  }
}
