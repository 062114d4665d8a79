// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of capitalised words that nothing in the other passage corresponds to, as stretches of
 * tokens. In a lone sentence no running text tells a name from a word that opens a sentence, so the
 * reader of names passes over much; here the place that a run fills must vouch for it.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
record CapitalRuns(int first, int end) {

  private static final int LONGEST = 6;

  /** Information, in nats, from which on a word at a sentence's head is taken for a name. */
  private static final double RARE = 6.5;

  /** Returns the runs of a passage, in order. */
  static List<CapitalRuns> of(Side side) {
    List<CapitalRuns> runs = new ArrayList<>();
    int t = side.first();
    while (t < side.end()) {
      int end = end(side, t);
      if (end > t && isName(side, t, end)) {
        runs.add(new CapitalRuns(t, end));
      }
      t = Math.max(end, t + 1);
    }
    return runs;
  }

  /** Returns the end of the run that starts at a token; the token itself if none does. */
  private static int end(Side side, int first) {
    int end = first;
    while (end - first < LONGEST && isCapital(side, end) && (end == first || joins(side, end))) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(Side side, int token) {
    return side.has(token)
        && side.tokens().is(token, Tokens.CAPITALIZED)
        && side.isContent(token)
        && !side.isAligned(token)
        && side.article().time(token) < 0
        && side.article().quantity(token) < 0;
  }

  private static boolean joins(Side side, int token) {
    String text = side.tokens().text();
    int from = side.tokens().end(token - 1);
    int to = side.tokens().start(token);
    return to - from <= 3
        && (!side.isCut(token) || text.startsWith(". ", from))
        && text.indexOf('\n', from) != from;
  }

  /** Tells whether a word is known to name something, or is a rare one at a sentence's head. */
  private static boolean isName(Side side, int first, int end) {
    for (int t = first; t < end; t++) {
      if (side.article().entity(t) >= 0) {
        return true;
      }
    }
    boolean opens = side.tokens().is(first, Tokens.FIRST) || first == side.first();
    return opens && side.article().weight(first) >= RARE;
  }
}
