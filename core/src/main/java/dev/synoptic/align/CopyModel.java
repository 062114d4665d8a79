// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

/**
 * How much better copying from a passage explains words than chance does.
 *
 * <p>A word of any text stands in the passage by chance with probability {@code q}, which grows
 * with the passage's length and with the word's frequency in the language; a word of a reworked
 * copy stands there with probability {@code p + (1 - p) q}, where {@code p} tells how faithful the
 * copy is. The logarithm of the ratio, added up over a run, is the run's evidence in nats. Order
 * plays no part, so shuffled words count like words in order; function words count nothing.
 */
final class CopyModel {

  /** Words of an article that the background's document frequencies come from. */
  private static final double ARTICLE_WORDS = 350;

  /** Even a rare word stands in a passage by chance: the two texts may share their subject. */
  private static final double LEAST_CHANCE = 0.1;

  /** The most frequent words count as if they stood in three articles of four. */
  private static final double LEAST_INFORMATION = 0.3;

  private static final double LEAST_COPIED = 0.3;
  private static final double MOST_COPIED = 0.95;

  /** Share of a run's words that are found by chance, taken off when {@code p} is estimated. */
  private static final double FOUND_BY_CHANCE = 0.05;

  /**
   * A word whose counterparts are all used up speaks against copying, but by this fraction of what
   * an absent word does: the text keeps speaking of its subject beyond the passage.
   */
  private static final double USED_UP = 0.3;

  private final int[] stamp;
  private final int[] unused;
  private final int[] seen;
  private int current;
  private int counting;
  private int length;

  CopyModel(int vocabulary) {
    stamp = new int[vocabulary];
    unused = new int[vocabulary];
    seen = new int[vocabulary];
  }

  /**
   * Makes the tokens {@code [first, end)} of a text, as far as it has them, the passage that words
   * may be copied from.
   */
  void source(ReuseText text, int first, int end) {
    current++;
    length = end - first;
    for (int i = Math.max(0, first); i < Math.min(end, text.size()); i++) {
      int term = text.term(i);
      unused[term] = stamp[term] == current ? unused[term] + 1 : 1;
      stamp[term] = current;
    }
  }

  /** Tells whether the passage has a content word that a token repeats. */
  boolean isFound(ReuseText text, int token) {
    return text.isContent(token) && stamp[text.term(token)] == current;
  }

  /**
   * Returns a token's evidence.
   *
   * @param copied the probability that a word is copied, {@code p}
   */
  double evidence(ReuseText text, int token, double copied) {
    if (!text.isContent(token)) {
      return 0;
    }
    if (!isFound(text, token)) {
      return StrictMath.log(1 - copied);
    }
    double chance = chance(text.weight(token));
    return StrictMath.log((copied + (1 - copied) * chance) / chance);
  }

  /** Like {@link #evidence}, and uses up one counterpart of the word in the passage. */
  double consume(ReuseText text, int token, double copied) {
    if (isFound(text, token) && unused[text.term(token)]-- <= 0) {
      return USED_UP * StrictMath.log(1 - copied);
    }
    return evidence(text, token, copied);
  }

  private double chance(double information) {
    double share = StrictMath.exp(-Math.max(LEAST_INFORMATION, information));
    double chance = 1 - StrictMath.exp(-share * length / ARTICLE_WORDS);
    return LEAST_CHANCE + (1 - LEAST_CHANCE) * chance;
  }

  /** Estimates the probability that a word of the run {@code [first, end)} is copied. */
  double copied(ReuseText text, int first, int end) {
    int found = 0;
    int all = 0;
    for (int i = first; i < end; i++) {
      all += text.isContent(i) ? 1 : 0;
      found += isFound(text, i) ? 1 : 0;
    }
    double share = (found + 1.0) / (all + 2.0) - FOUND_BY_CHANCE;
    return Math.min(MOST_COPIED, Math.max(LEAST_COPIED, share));
  }

  /** Returns the evidence of the run {@code [first, end)}; a word found again counts once. */
  double sum(ReuseText text, int first, int end) {
    double copied = copied(text, first, end);
    counting++;
    double sum = 0;
    for (int i = first; i < end; i++) {
      int term = text.term(i);
      double evidence = evidence(text, i, copied);
      if (evidence < 0 || seen[term] != counting) {
        sum += evidence;
      }
      seen[term] = counting;
    }
    return sum;
  }
}
