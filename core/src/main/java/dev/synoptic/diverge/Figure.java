// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.Units;
import dev.synoptic.analysis.token.NumberSigns;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;

/**
 * A quantity or a time of a passage.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the token that names what is counted; -1 if none
 * @param value the figure as data
 * @param near whether the text says that it is only near that value: "shortly before noon"
 * @param former whether it held before a change: the nine of "from nine to eleven"
 */
record Figure(int first, int end, int head, Value value, boolean near, boolean former) {

  private static final int WORDS_BETWEEN = 2;

  /**
   * Returns where the figure stands, with its signs and, if it is near, the word that it counts.
   */
  Span span(Side side) {
    int last = isNear(side) ? head : end - 1;
    String text = side.tokens().text();
    int start = NumberSigns.span(side.tokens(), first).start();
    int after = side.tokens().end(rateEnd(side, last));
    if (after < text.length() && "%‰°".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return new Span(start, after);
  }

  /**
   * Returns the last token of "per share" or "a barrel" behind a sum of money, or the one given.
   */
  private int rateEnd(Side side, int last) {
    boolean money = value instanceof Value.Quantity quantity && Units.isMoney(quantity.unit());
    int noun = last + 2;
    if (!money || !side.has(noun) || side.isCut(last + 1) || side.isCut(noun)) {
      return last;
    }
    String word = side.normal(last + 1);
    boolean rate = word.equals("per") || word.equals("a") || word.equals("an");
    boolean qualified =
        word.equals("per") && side.has(noun + 1) && side.normal(noun).endsWith("ed");
    return rate && side.isContent(noun) ? (qualified ? noun + 1 : noun) : last;
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
