// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Span;
import dev.synoptic.model.Value;

/**
 * A quantity or a time of a passage.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the token that names what is counted; -1 if none
 * @param value the figure as data
 */
record Figure(int first, int end, int head, Value value) {

  private static final int WORDS_BETWEEN = 2;

  /**
   * Returns where the figure stands, with its signs and, if it is near, the word that it counts.
   */
  Span span(Side side) {
    int last = isNear(side) ? head : end - 1;
    String text = side.tokens().text();
    int start = side.tokens().start(first);
    int after = side.tokens().end(last);
    if (start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL) {
      start--;
    }
    if (after < text.length() && "%‰°".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return new Span(start, after);
  }

  private boolean isNear(Side side) {
    if (head < end || head > end + WORDS_BETWEEN || !side.has(head)) {
      return false;
    }
    for (int t = end; t <= head; t++) {
      if (side.isCut(t)) {
        return false;
      }
    }
    return true;
  }
}
