// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.analysis.token.WordFact;

/** Which words may take part in a conflict, told by their form alone, as bits. */
final class Signals {

  /** The word may negate what follows it. */
  static final int NEGATES = 1;

  /** The word has an opposite. */
  static final int OPPOSED = 1 << 1;

  /** The word may take back what it stands before. */
  static final int DOUBTS = 1 << 2;

  /** The word may leave something open. */
  static final int OPEN = 1 << 3;

  /** The word may tell something as settled. */
  static final int SETTLED = 1 << 4;

  /** The word may tell how sure something is. */
  static final int FINDS = 1 << 5;

  private static final WordFact<Integer> FACT = new WordFact<>(5, Integer.class, Signals::of);

  private Signals() {}

  private static int of(String word) {
    return (Negator.mayNegate(word) ? NEGATES : 0)
        | (Opposites.english().has(word) ? OPPOSED : 0)
        | (CertaintyConflicts.mayDoubt(word) ? DOUBTS : 0)
        | (DecisionConflicts.mayLeaveOpen(word) ? OPEN : 0)
        | (DecisionConflicts.maySettle(word) ? SETTLED : 0)
        | (FindingConflicts.mayFind(word) ? FINDS : 0);
  }

  /** Returns the signals of a token. */
  static int of(Tokens tokens, int token) {
    return FACT.of(tokens, token);
  }
}
