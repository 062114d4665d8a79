// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Role;
import java.util.BitSet;

/**
 * The information of one article, divided by how another article has it.
 *
 * <p>{@code verbatim + nearVerbatim + paraphrase + novelty}, added in this order, is exactly 1. An
 * article without information counts as wholly held, word for word, by any other: there is nothing
 * in it that the other lacks.
 *
 * @param verbatim share in verbatim links
 * @param nearVerbatim share in near-verbatim links beyond that
 * @param paraphrase share that the other has in other words only
 * @param novelty share that the other lacks
 * @param covered information that the other has, in nats
 * @param total information of the article, in nats; boilerplate left out
 */
record Shares(
    double verbatim,
    double nearVerbatim,
    double paraphrase,
    double novelty,
    double covered,
    double total) {

  /** Divides an article's information. */
  static Shares of(EventArticle article, CoveredText text) {
    BitSet covered = new BitSet(article.tokens().size());
    double verbatim = take(article, text.verbatim(), covered);
    double nearVerbatim = take(article, text.nearVerbatim(), covered);
    double paraphrase = take(article, text.paraphrase(), covered);
    double total = 0;
    double missing = 0;
    for (int sentence = 0; sentence < article.sentences(); sentence++) {
      if (article.analysis().sentences().get(sentence).role() != Role.BOILERPLATE) {
        int end = article.tokens().endToken(sentence);
        for (int i = article.tokens().firstToken(sentence); i < end; i++) {
          total += article.weight(i);
          missing += covered.get(i) ? 0 : article.weight(i);
        }
      }
    }
    return divide(verbatim, nearVerbatim, paraphrase, missing, total);
  }

  private static double take(EventArticle article, BitSet tokens, BitSet covered) {
    double sum = 0;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      sum += article.weight(i);
    }
    covered.or(tokens);
    return sum;
  }

  /**
   * Turns sums into fractions. When nothing is missing the last class that has a part takes what
   * rounding left over. For every double {@code s} in [0, 1], {@code s + (1 - s)} is exactly 1 in
   * IEEE arithmetic, because the error of {@code 1 - s} is at most half a step below 1.
   */
  static Shares divide(
      double verbatim, double nearVerbatim, double paraphrase, double missing, double total) {
    if (total <= 0) {
      return new Shares(1, 0, 0, 0, 0, 0);
    }
    boolean complete = missing == 0;
    boolean nearLast = complete && paraphrase == 0;
    double first = nearLast && nearVerbatim == 0 ? 1 : Math.min(1, verbatim / total);
    double second = nearLast ? 1 - first : Math.min(1 - first, nearVerbatim / total);
    double two = first + second;
    double third = complete ? 1 - two : Math.min(1 - two, paraphrase / total);
    double rest = 1 - (two + third);
    double covered = complete ? total : Math.min(total, verbatim + nearVerbatim + paraphrase);
    return new Shares(first, second, third, rest, covered, total);
  }

  /** Share that the other has in any wording. */
  double containment() {
    return verbatim + nearVerbatim + paraphrase;
  }
}
