// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;

/**
 * One passage of a pair, seen from itself: its tokens, by their index in the article, and for each
 * the token of the other passage that it is aligned with.
 */
final class Side {

  private static final String CUTS = ",;:().?!\u2014";

  private final EventArticle article;
  private final Tokens tokens;
  private final int first;
  private final int[] partner;
  private final int otherFirst;
  private double share = -1;
  private int signals = -1;

  Side(EventArticle article, int first, int[] partner, int otherFirst) {
    this.article = article;
    this.tokens = article.tokens();
    this.first = first;
    this.partner = partner;
    this.otherFirst = otherFirst;
  }

  EventArticle article() {
    return article;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns the index of the passage's first token. */
  int first() {
    return first;
  }

  /** Returns the index after the passage's last token. */
  int end() {
    return first + partner.length;
  }

  boolean has(int token) {
    return token >= first && token < end();
  }

  /** Returns the token of the other passage that a token is aligned with; -1 if none. */
  int partner(int token) {
    if (!has(token) || partner[token - first] < 0) {
      return -1;
    }
    return otherFirst + partner[token - first];
  }

  boolean isAligned(int token) {
    return has(token) && partner[token - first] >= 0;
  }

  /** Tells whether a token is a word of content, not a function word or punctuation. */
  boolean isContent(int token) {
    return has(token)
        && !tokens.is(token, Tokens.FUNCTION)
        && !tokens.is(token, Tokens.PUNCTUATION);
  }

  /** Returns the aligned share of the words of content, in [0, 1]; 0 if there are none. */
  double share() {
    if (share < 0) {
      share = computeShare();
    }
    return share;
  }

  private double computeShare() {
    int aligned = 0;
    int all = 0;
    for (int t = first; t < end(); t++) {
      if (isContent(t)) {
        all++;
        aligned += isAligned(t) ? 1 : 0;
      }
    }
    return all > 0 ? aligned / (double) all : 0;
  }

  /** Tells whether any word of the passage has a signal. */
  boolean hasSignal(int signal) {
    if (signals < 0) {
      int all = 0;
      for (int t = first; t < end(); t++) {
        all |= Signals.of(tokens, t);
      }
      signals = all;
    }
    return (signals & signal) != 0;
  }

  /** Tells whether a token of the passage has a signal. */
  boolean isSignal(int token, int signal) {
    return (Signals.of(tokens, token) & signal) != 0;
  }

  String normal(int token) {
    return has(token) ? tokens.normal(token) : "";
  }

  /** Tells whether a mark that ends a clause stands between a token and the one before it. */
  boolean isCut(int token) {
    if (token <= first || token >= end() || tokens.is(token, Tokens.FIRST)) {
      return true;
    }
    String text = tokens.text();
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    for (int i = from; i < to; i++) {
      if (CUTS.indexOf(text.charAt(i)) >= 0 || isDash(text, i, to - from)) {
        return true;
      }
    }
    return false;
  }

  /** A hyphen between blanks is a dash; an en dash between two words may join them. */
  private static boolean isDash(String text, int index, int gap) {
    char c = text.charAt(index);
    return gap > 1 && (c == '-' || c == '\u2013');
  }
}
