// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;

/** The nearest words of content on both sides of each token of a sentence. */
final class ContentWords {

  private final int[] before;
  private final int[] behind;

  ContentWords(Tokens tokens, int first, int size) {
    before = new int[size];
    behind = new int[size];
    int last = -1;
    for (int x = 0; x < size; x++) {
      before[x] = last;
      last = isContent(tokens, first + x) ? x : last;
    }
    last = -1;
    for (int x = size - 1; x >= 0; x--) {
      behind[x] = last;
      last = isContent(tokens, first + x) ? x : last;
    }
  }

  static boolean isContent(Tokens tokens, int token) {
    return !tokens.is(token, Tokens.FUNCTION) && !tokens.is(token, Tokens.PUNCTUATION);
  }

  /** Returns the nearest one in front of a token, counted from the sentence's first; -1 if none. */
  int before(int token) {
    return before[token];
  }

  /** Returns the nearest one behind a token, counted from the sentence's first; -1 if none. */
  int behind(int token) {
    return behind[token];
  }
}
