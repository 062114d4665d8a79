// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.WordAligner;
import dev.synoptic.candidate.CandidateIndex;
import dev.synoptic.event.EventArticle;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What scoring needs besides the texts; belongs to one thread because of the scratch memory.
 *
 * @param aligner aligns words
 * @param features computes features
 * @param models judge them
 * @param indices the articles indexed so far
 */
record ScoringTools(
    WordAligner aligner,
    PairFeatures features,
    Models models,
    Map<EventArticle, CandidateIndex> indices) {

  ScoringTools(WordAligner aligner, PairFeatures features, Models models) {
    this(aligner, features, models, new IdentityHashMap<>());
  }

  CandidateIndex index(EventArticle article) {
    return indices.computeIfAbsent(article, CandidateIndex::of);
  }
}
