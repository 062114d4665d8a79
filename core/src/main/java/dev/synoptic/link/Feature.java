// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.model.Evidence;

/**
 * What a pair of sentences is judged by. All features are symmetric in the two sides; {@code W} is
 * the information of a sentence in the language, {@code L} its information in the event, {@code A}
 * what of it is aligned.
 */
enum Feature {
  /** Aligned share of both sentences together, by {@code W}: a weighted Dice coefficient. */
  SHARE(Evidence.Kind.WORDS),
  /** Aligned share of the sentence that is covered better, by {@code W}. */
  BETTER_SHARE(Evidence.Kind.WORDS),
  /** Aligned share of the sentence that is covered worse, by {@code W}. */
  WORSE_SHARE(Evidence.Kind.WORDS),
  /** {@link #SHARE} by {@code L}. */
  LOCAL_SHARE(Evidence.Kind.WORDS),
  /** {@link #BETTER_SHARE} by {@code L}. */
  LOCAL_BETTER_SHARE(Evidence.Kind.WORDS),
  /** {@code sqrt(A)} by {@code W}: evidence in absolute terms. */
  AMOUNT(Evidence.Kind.WORDS),
  /** {@code sqrt(A)} by {@code L}. */
  LOCAL_AMOUNT(Evidence.Kind.WORDS),
  /** {@code sqrt(W)} of what is not aligned on the side where that is less. */
  LESS_MISSING(Evidence.Kind.WORDS),
  /** {@code sqrt(W)} of what is not aligned on the side where that is more. */
  MORE_MISSING(Evidence.Kind.WORDS),
  /** {@code L} of the most telling aligned word, in tens of nats. */
  RAREST(Evidence.Kind.RARE_WORDS),
  /** {@code L} of the second most telling aligned word, in tens of nats. */
  SECOND_RAREST(Evidence.Kind.RARE_WORDS),
  /** {@code W} of the most telling word that is not aligned, in tens of nats, the lesser side's. */
  RAREST_MISSING(Evidence.Kind.RARE_WORDS),
  /** The same of the other side. */
  RAREST_MISSING_MORE(Evidence.Kind.RARE_WORDS),
  /** {@code sqrt(n)} for n aligned content words. */
  WORD_COUNT(Evidence.Kind.RARE_WORDS),
  /** {@code sqrt(L)} of the aligned names. */
  SHARED_NAMES(Evidence.Kind.NAMES),
  /** Share of the names of both sentences that have no counterpart, by {@code L}. */
  OTHER_NAMES(Evidence.Kind.NAMES),
  /** {@code sqrt(n)} for n figures and times that both have. */
  SHARED_FIGURES(Evidence.Kind.QUANTITIES),
  /** Whether both have figures and none in common. */
  OTHER_FIGURES(Evidence.Kind.QUANTITIES),
  /**
   * What one tally of the event told with two numbers adds: so much that the two are linked, as far
   * as the conflict is sure. Given, not learned.
   */
  OTHER_TALLY(Evidence.Kind.QUANTITIES),
  /** Aligned share of the words that stand in quotation marks on either side. */
  SHARED_QUOTATION(Evidence.Kind.QUOTATIONS),
  /** Share of the neighbouring pairs of tokens, longer side, that are neighbours there too. */
  SHARED_BIGRAMS(Evidence.Kind.ORDER),
  /** The same of the shorter side. */
  SHARED_BIGRAMS_BETTER(Evidence.Kind.ORDER),
  /** Share of the runs of three tokens that stand in both. */
  SHARED_TRIGRAMS(Evidence.Kind.ORDER),
  /** {@code sqrt(n)} for the longest run of n tokens that are the same on both sides. */
  LONGEST_RUN(Evidence.Kind.ORDER),
  /** Share of neighbouring aligned words that are neighbours on the other side too. */
  ADJACENCY(Evidence.Kind.ORDER),
  /** Share of the pairs of aligned content words that stand in the other order. */
  CROSSED(Evidence.Kind.ORDER),
  /** Share of the aligned content words that left their aligned neighbours on both sides. */
  LONE_MOVES(Evidence.Kind.ORDER),
  /** Share of the neighbours of aligned content words that are aligned with each other. */
  KEPT_NEIGHBOURS(Evidence.Kind.ORDER),
  /** How nearly the two have the same words but for order: {@link #SHARE} from .7 to .9. */
  SAME_WORDS(Evidence.Kind.ORDER),
  /** {@link #CROSSED} times {@link #SAME_WORDS}. */
  SAME_WORDS_CROSSED(Evidence.Kind.ORDER),
  /** {@link #LONE_MOVES} times {@link #SAME_WORDS}. */
  SAME_WORDS_LONE_MOVES(Evidence.Kind.ORDER),
  /** {@link #KEPT_NEIGHBOURS} times {@link #SAME_WORDS}. */
  SAME_WORDS_KEPT_NEIGHBOURS(Evidence.Kind.ORDER),
  /** Distance of the two places in their articles, 0 to 1. */
  PLACE(Evidence.Kind.CONTEXT),
  /** Whether both stand among the first three sentences. */
  BOTH_LEAD(Evidence.Kind.CONTEXT),
  /** What the neighbouring sentences add to the aligned share, by {@code L}. */
  NEIGHBOUR_WORDS(Evidence.Kind.CONTEXT),
  /** Best probability of a pair of neighbours in the same order, from the pair alone. */
  NEIGHBOUR_PAIRS(Evidence.Kind.CONTEXT),
  /** Best probability of a pair beside this one in any direction, from the pair alone. */
  ANY_NEIGHBOUR(Evidence.Kind.CONTEXT),
  /** Number of links that the pairs by themselves let expect, per sentence of an article. */
  ARTICLES_LINKS(Evidence.Kind.CONTEXT),
  /** {@code ln(sqrt(n m))} for articles of n and m sentences, from ten to a hundred. */
  ARTICLES_LENGTH(Evidence.Kind.CONTEXT),
  /** {@code sqrt(n)} for n content words of the shorter sentence. */
  SHORTER_LENGTH(Evidence.Kind.LENGTH),
  /**
   * {@code 1 - (n + 1) / (m + 1)} for n content words of the shorter and m of the longer sentence.
   */
  LENGTH_RATIO(Evidence.Kind.LENGTH),
  /**
   * How far the pair's own log-odds lie below the best of one of its sentences, 0 if it is best; of
   * the two sentences the one where that is less.
   */
  NEARER_RIVAL(Evidence.Kind.RIVALS),
  /** The same of the other sentence. */
  FARTHER_RIVAL(Evidence.Kind.RIVALS),
  /**
   * {@code ln(n)} for the n-th best pair of one of its sentences; of the two the better rank. Pairs
   * that are as good share a rank.
   */
  BETTER_RANK(Evidence.Kind.RIVALS),
  /** The same of the other sentence. */
  WORSE_RANK(Evidence.Kind.RIVALS),
  /** Cosine of the sentences' vectors. */
  MEANING(Evidence.Kind.MEANING),
  /** By how much {@link #MEANING} is above {@value #NEAR}. */
  NEAR_MEANING(Evidence.Kind.MEANING),
  /** Cosine of the sentences' vectors less the mean of the event. */
  LOCAL_MEANING(Evidence.Kind.MEANING),
  /** Share of {@code W} aligned by likeness of meaning alone. */
  ALIKE_WORDS(Evidence.Kind.MEANING),
  /** {@link #SHARE}, words that are not aligned counted by their likeness to the nearest. */
  SOFT_SHARE(Evidence.Kind.MEANING),
  /** The same of the side that is covered better. */
  SOFT_BETTER_SHARE(Evidence.Kind.MEANING),
  /** The same of the side that is covered worse. */
  SOFT_WORSE_SHARE(Evidence.Kind.MEANING),
  /** Cosine of the sentences' vectors from an encoder; 0 if it was not asked. */
  ENCODER(Evidence.Kind.MEANING),
  /** By how much {@link #ENCODER} is above {@value #NEAR_ENCODED}. */
  NEAR_ENCODER(Evidence.Kind.MEANING),
  /** Whether the two have the same words from beginning to end. */
  IDENTICAL(Evidence.Kind.IDENTITY);

  static final double NEAR = 0.6;
  static final double NEAR_ENCODED = 0.75;

  private final Evidence.Kind kind;

  Feature(Evidence.Kind kind) {
    this.kind = kind;
  }

  Evidence.Kind kind() {
    return kind;
  }
}
