// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/** Reads the features of a free word and the run beside it, seen from the side of the word. */
final class JoinReader {

  private static final double LONG_GAP = 8;
  private static final double MUCH_INFORMATION = 10;
  private static final double LONG_RUN = 4;

  private final EventArticle article;
  private final EventArticle other;
  private final Alignment alignment;
  private final MatchMatrix matrix;
  private final boolean isLeft;
  private final int first;
  private final int otherFirst;
  private final int[] partner;
  private final int[] otherPartner;
  private final Gaps gaps;
  private final double[] values = new double[CellModel.WIDTH];

  JoinReader(
      EventArticle left,
      EventArticle right,
      Alignment alignment,
      MatchMatrix matrix,
      Gaps gaps,
      boolean isLeft) {
    this.alignment = alignment;
    this.matrix = matrix;
    this.isLeft = isLeft;
    article = isLeft ? left : right;
    other = isLeft ? right : left;
    first = isLeft ? alignment.leftFirst() : alignment.rightFirst();
    otherFirst = isLeft ? alignment.rightFirst() : alignment.leftFirst();
    partner = isLeft ? alignment.partner() : alignment.rightPartner();
    otherPartner = isLeft ? alignment.rightPartner() : alignment.partner();
    this.gaps = gaps;
  }

  int size() {
    return partner.length;
  }

  /** Tells whether a word is free, no mark, and has an aligned word beside it. */
  boolean mayJoin(int token, int beside) {
    return beside >= 0
        && beside < partner.length
        && partner[token] < 0
        && partner[beside] >= 0
        && !is(token, Tokens.PUNCTUATION)
        && !is(beside, Tokens.PUNCTUATION)
        && !other.tokens().is(otherFirst + partner[beside], Tokens.PUNCTUATION);
  }

  /** Returns the first word of the run that an aligned word's run is aligned with. */
  int partner(int token) {
    return partner[token];
  }

  /**
   * Returns the index after the last word of the run that an aligned word's run is aligned with.
   */
  int partnerEnd(int token) {
    return Alignment.end(otherPartner, partner[token]);
  }

  private boolean is(int token, int flag) {
    return article.tokens().is(first + token, flag);
  }

  CellKind kind(int token) {
    return is(token, Tokens.FUNCTION) ? CellKind.JOIN_FUNCTION : CellKind.JOIN_CONTENT;
  }

  /** Returns the features, in an array that is used again. */
  double[] read(int token, int beside, double share) {
    Arrays.fill(values, 0);
    int from = partner[beside];
    int to = Alignment.end(otherPartner, from);
    boolean front = token < beside;
    word(token);
    set(JoinFeature.FRONT, front);
    set(JoinFeature.SHARE, share);
    set(JoinFeature.GAP, Math.min(1, (gaps.end(token) - gaps.first(token)) / LONG_GAP));
    set(JoinFeature.OTHER_RUN, (to - from - 1) / LONG_RUN);
    set(JoinFeature.RUN, (runSize(beside) - 1) / LONG_RUN);
    set(JoinFeature.STRENGTH, alignment.strength()[isLeft ? beside : from]);
    int nearest = front ? from : to - 1;
    set(JoinFeature.SAME, article.form(first + beside) == other.form(otherFirst + nearest));
    set(JoinFeature.BESIDE_FUNCTION, is(beside, Tokens.FUNCTION));
    set(JoinFeature.OTHER_FUNCTION, other.tokens().is(otherFirst + nearest, Tokens.FUNCTION));
    set(JoinFeature.OTHER_INFORMATION, other.weight(otherFirst + nearest) / MUCH_INFORMATION);
    set(
        JoinFeature.CAPITALS,
        is(token, Tokens.CAPITALIZED)
            && is(beside, Tokens.CAPITALIZED)
            && other.tokens().is(otherFirst + nearest, Tokens.CAPITALIZED));
    int entity = article.entity(first + token);
    set(JoinFeature.NAME, entity >= 0 && entity == article.entity(first + beside));
    int beyond = front ? token - 1 : token + 1;
    int otherBeyond = front ? from - 1 : to;
    boolean inside = otherBeyond >= 0 && otherBeyond < otherPartner.length;
    set(JoinFeature.OTHER_FREE, inside && otherPartner[otherBeyond] < 0);
    set(JoinFeature.CLOSED, isLeft ? isBound(beyond, otherBeyond) : isBound(otherBeyond, beyond));
    set(JoinFeature.LIKENESS, likeness(token, from, to));
    return values;
  }

  private void word(int token) {
    int kinds = SmallWords.of(article.tokens(), first + token);
    set(JoinFeature.DETERMINER, SmallWords.has(kinds, SmallWords.DETERMINER));
    set(JoinFeature.PREPOSITION, SmallWords.has(kinds, SmallWords.PREPOSITION));
    set(JoinFeature.AUXILIARY, SmallWords.has(kinds, SmallWords.AUXILIARY));
    set(JoinFeature.PRONOUN, SmallWords.has(kinds, SmallWords.PRONOUN));
    set(JoinFeature.CONJUNCTION, SmallWords.has(kinds, SmallWords.CONJUNCTION));
    set(JoinFeature.NEGATION, SmallWords.has(kinds, SmallWords.NEGATION));
    set(JoinFeature.INFORMATION, article.weight(first + token) / MUCH_INFORMATION);
  }

  private int runSize(int beside) {
    int from = beside;
    while (from > 0 && partner[from - 1] == partner[beside]) {
      from--;
    }
    return Alignment.end(partner, from) - from;
  }

  private double likeness(int token, int from, int to) {
    double best = 0;
    for (int k = from; k < to; k++) {
      best = Math.max(best, isLeft ? matrix.likeness(token, k) : matrix.likeness(k, token));
    }
    return best;
  }

  private boolean isBound(int x, int y) {
    return (x < 0 && y < 0)
        || (x >= alignment.leftSize() && y >= alignment.rightSize())
        || alignment.meets(x, y);
  }

  /** Lets a word join the run beside it. */
  void join(int token, int beside, double strength) {
    int from = partner[beside];
    int to = Alignment.end(otherPartner, from);
    partner[token] = from;
    int start = token;
    while (start > 0 && partner[start - 1] == from) {
      start--;
    }
    Arrays.fill(otherPartner, from, to, start);
    double[] strengths = alignment.strength();
    int left = isLeft ? start : from;
    int leftEnd = isLeft ? Alignment.end(partner, start) : to;
    double all = Math.min(strength, strengths[isLeft ? beside : from]);
    Arrays.fill(strengths, left, leftEnd, all);
  }

  private void set(JoinFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void set(JoinFeature feature, boolean value) {
    values[feature.ordinal()] = value ? 1 : 0;
  }
}
