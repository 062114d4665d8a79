// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

/**
 * The models that judge pairs, all over the same features.
 *
 * @param own log-odds from what a pair has by itself; ranks neighbours and rivals
 * @param score log-odds that two passages of whole articles report the same matter
 * @param pair log-odds that two texts, of which nothing else is known, report the same matter
 * @param inEvent the same of two texts that belong to a known event
 * @param equivalence log-odds that neither says anything of weight that the other lacks
 * @param similarity graded closeness, as log-odds
 */
record Models(
    ScoreModel own,
    ScoreModel score,
    ScoreModel pair,
    ScoreModel inEvent,
    ScoreModel equivalence,
    ScoreModel similarity) {

  /**
   * Returns the models of a profile.
   *
   * @param hasVectors whether a lexicon knows where words stand in a space of meanings
   */
  static Models of(boolean hasVectors) {
    return hasVectors ? WithLexicon.MODELS : Core.MODELS;
  }

  /**
   * Returns the models of pairs that an encoder has been asked about.
   *
   * @param hasVectors whether a lexicon knows where words stand in a space of meanings
   */
  static Models withEncoder(boolean hasVectors) {
    return hasVectors ? WithBoth.MODELS : WithEncoder.MODELS;
  }

  private static Models load(String folder) {
    return load(folder, ScoreModel.load(folder + "/own.txt"));
  }

  private static Models load(String folder, ScoreModel own) {
    return new Models(
        own,
        ScoreModel.load(folder + "/score.txt").given(Feature.OTHER_TALLY),
        ScoreModel.load(folder + "/pair.txt"),
        ScoreModel.load(folder + "/in-event.txt"),
        ScoreModel.load(folder + "/equivalence.txt"),
        ScoreModel.load(folder + "/similarity.txt"));
  }

  /** Loads the models when they are first asked for. */
  private static final class Core {
    private static final Models MODELS = load("core");
  }

  /** Loads the models when they are first asked for. */
  private static final class WithLexicon {
    private static final Models MODELS = load("lexicon");
  }

  /** Loads the models when they are first asked for. */
  private static final class WithEncoder {
    private static final Models MODELS = load("transformer-core", Core.MODELS.own());
  }

  /** Loads the models when they are first asked for. */
  private static final class WithBoth {
    private static final Models MODELS = load("transformer", WithLexicon.MODELS.own());
  }
}
