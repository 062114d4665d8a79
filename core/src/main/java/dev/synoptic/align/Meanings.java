// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.spi.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What a lexicon says of two words of an event; each two are asked about once. */
final class Meanings {

  /** Words that a lexicon finds less alike than this are not aligned. */
  private static final double LEAST = 0.45;

  private final Lexicon lexicon;
  private final Map<Long, Double> known = new HashMap<>();

  Meanings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns how alike two words are in meaning; 0 for function words, figures and strangers. */
  double likeness(EventArticle left, int l, EventArticle right, int r) {
    if (isClosed(left.tokens(), l) || isClosed(right.tokens(), r)) {
      return 0;
    }
    int one = Math.min(left.form(l), right.form(r));
    int other = Math.max(left.form(l), right.form(r));
    return known.computeIfAbsent(
        ((long) one << 32) | other, both -> ask(left.tokens().normal(l), right.tokens().normal(r)));
  }

  private double ask(String left, String right) {
    int one = lexicon.find(left);
    int other = lexicon.find(right);
    if (one < 0 || other < 0) {
      return 0;
    }
    for (int k = 0; k < lexicon.relatedCount(one); k++) {
      if (lexicon.related(one, k) == other && lexicon.relation(one, k) == Lexicon.Relation.ALIKE) {
        return lexicon.likeness(one, k) >= LEAST ? lexicon.likeness(one, k) : 0;
      }
    }
    return 0;
  }

  private static boolean isClosed(Tokens tokens, int token) {
    return tokens.is(token, Tokens.FUNCTION)
        || tokens.is(token, Tokens.NUMERIC)
        || tokens.is(token, Tokens.PUNCTUATION);
  }
}
