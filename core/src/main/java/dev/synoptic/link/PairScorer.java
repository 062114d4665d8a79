// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Wording;
import dev.synoptic.spi.PassageEncoder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores two texts, each taken as one passage of which no neighbours are known. Scratch memory is
 * reused, so a scorer belongs to one thread.
 */
public final class PairScorer {

  /** Pairs less likely than this have nothing to do with each other. */
  private static final double LEAST_RELATED = 0.25;

  private final ScoringTools tools;

  /**
   * Creates a scorer.
   *
   * @param hasVectors whether the texts come with the vectors of a lexicon
   * @param encoder asked about every pair; null for none
   */
  public PairScorer(boolean hasVectors, @Nullable PassageEncoder encoder) {
    tools = ScoringTools.of(hasVectors, encoder, 0.5);
  }

  /**
   * Scores two texts.
   *
   * @param left a text of one or more sentences
   * @param right another one
   * @param inEvent whether they were weighed by the event that they belong to
   * @return how they compare
   */
  public PairScore score(EventArticle left, EventArticle right, boolean inEvent) {
    PassagePair pair =
        tools.aligner().align(left, 0, left.sentences(), right, 0, right.sentences());
    double[] values = tools.features().inDetail(pair);
    if (tools.reranking() != null) {
      tools.reranking().addAlone(pair, values);
    }
    Models models = tools.models(values);
    Evidence evidence = (inEvent ? models.inEvent() : models.pair()).evidence(values);
    double equivalence = models.equivalence().probability(values);
    Wording wording = WordingRule.of(pair);
    return new PairScore(
        coverage(pair, evidence.probability(), equivalence),
        wording,
        equivalence,
        models.similarity().probability(values),
        evidence,
        tools.aligner().complete(pair).words(left, right),
        wording == Wording.VERBATIM ? List.of() : Conflicts.of(pair));
  }

  private static Optional<Coverage> coverage(PassagePair pair, double score, double equivalence) {
    return score < LEAST_RELATED && !pair.isIdentical()
        ? Optional.empty()
        : Optional.of(CoverageRule.of(pair, score, equivalence));
  }
}
