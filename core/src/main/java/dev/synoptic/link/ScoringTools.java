// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.WordAligner;
import dev.synoptic.candidate.CandidateIndex;
import dev.synoptic.diverge.TallyConflicts;
import dev.synoptic.event.EventArticle;
import dev.synoptic.spi.PassageEncoder;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs besides the texts; belongs to one thread because of the scratch memory.
 *
 * @param aligner aligns words
 * @param features computes features
 * @param models judge them
 * @param reranking asks an encoder; null if there is none
 * @param indices the articles indexed so far
 * @param tallies what the articles read so far count
 * @param memory what was found out about pairs of articles before; null to keep nothing
 */
record ScoringTools(
    WordAligner aligner,
    PairFeatures features,
    Models models,
    @Nullable Reranking reranking,
    Map<EventArticle, CandidateIndex> indices,
    TallyConflicts tallies,
    @Nullable LinkMemory memory) {

  ScoringTools(Models models, @Nullable Reranking reranking) {
    this(models, reranking, null);
  }

  private ScoringTools(Models models, @Nullable Reranking reranking, @Nullable LinkMemory memory) {
    this(
        new WordAligner(),
        new PairFeatures(),
        models,
        reranking,
        new IdentityHashMap<>(),
        new TallyConflicts(),
        memory);
  }

  /**
   * Makes the tools of a profile.
   *
   * @param hasVectors whether the articles come with the vectors of a lexicon
   * @param encoder judges undecided pairs; null for none
   * @param minimum the score about which a pair is undecided
   */
  static ScoringTools of(boolean hasVectors, @Nullable PassageEncoder encoder, double minimum) {
    return of(hasVectors, encoder, minimum, null);
  }

  /** Makes the tools of a profile with a memory; null to keep nothing. */
  static ScoringTools of(
      boolean hasVectors,
      @Nullable PassageEncoder encoder,
      double minimum,
      @Nullable LinkMemory memory) {
    return new ScoringTools(
        Models.of(hasVectors),
        encoder == null
            ? null
            : new Reranking(encoder, Models.withEncoder(hasVectors), minimum, Reranking.BAND),
        memory);
  }

  /** Returns the models that judge a pair with these features. */
  Models models(double[] values) {
    return reranking != null && Reranking.hasJudged(values) ? reranking.models() : models;
  }

  CandidateIndex index(EventArticle article) {
    return indices.computeIfAbsent(article, CandidateIndex::of);
  }

  /** Returns what is known of two articles. */
  PairMemory memory(EventArticle left, EventArticle right) {
    return memory == null ? new PairMemory() : memory.of(left, right);
  }
}
