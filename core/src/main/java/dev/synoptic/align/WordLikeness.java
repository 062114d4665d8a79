// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.spi.Lexicon;
import org.jspecify.annotations.Nullable;

/** How alike two single words are: the same form, stem, thing named, family, or meaning. */
final class WordLikeness {

  private static final double SAME_FORM = 1;
  private static final double SAME_STEM = 0.95;
  private static final double SAME_ENTITY = 0.9;
  private static final double SAME_FAMILY = 0.8;

  /** Words that a lexicon finds less alike than this are not aligned. */
  private static final double LEAST_MEANING = 0.45;

  private final @Nullable Lexicon lexicon;

  WordLikeness(@Nullable Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the likeness of a left and a right token, in [0, 1]; symmetric. */
  double of(EventArticle left, int l, EventArticle right, int r) {
    if (left.form(l) == right.form(r)) {
      return SAME_FORM;
    }
    if (left.term(l) == right.term(r)) {
      return SAME_STEM;
    }
    if (left.entity(l) >= 0 && left.entity(l) == right.entity(r)) {
      return SAME_ENTITY;
    }
    if (left.family(l) >= 0
        && left.family(l) == right.family(r)
        && isFamily(left.tokens().stem(l), right.tokens().stem(r))) {
      return SAME_FAMILY;
    }
    return meaning(left.tokens(), l, right.tokens(), r);
  }

  /**
   * Words of one family share their beginning ("negotiate", "negotiator"): three quarters of the
   * longer stem.
   */
  private static boolean isFamily(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    int shorter = Math.min(left.length(), right.length());
    int prefix = 0;
    while (prefix < shorter && left.charAt(prefix) == right.charAt(prefix)) {
      prefix++;
    }
    return prefix * 4 >= longer * 3;
  }

  private static boolean isClosed(Tokens tokens, int token) {
    return tokens.is(token, Tokens.FUNCTION)
        || tokens.is(token, Tokens.NUMERIC)
        || tokens.is(token, Tokens.PUNCTUATION);
  }

  private double meaning(Tokens left, int l, Tokens right, int r) {
    if (lexicon == null || isClosed(left, l) || isClosed(right, r)) {
      return 0;
    }
    double likeness = lexicon.similarity(left.normal(l), right.normal(r));
    return likeness >= LEAST_MEANING ? Math.min(1, likeness) : 0;
  }
}
