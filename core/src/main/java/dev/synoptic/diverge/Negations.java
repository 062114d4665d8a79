// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.List;

/**
 * What is negated in a passage.
 *
 * @param side the passage
 * @param negators its negators, in order
 */
record Negations(Side side, List<Negator> negators) {

  static Negations of(Side side) {
    return new Negations(side, Negator.in(side));
  }

  /** Tells whether a token stands under an odd number of negators. */
  boolean isNegated(int token) {
    boolean negated = false;
    for (Negator negator : negators) {
      negated ^= negator.negates(token);
    }
    return negated;
  }

  /** Tells whether a negator stands in a token's reach: over it or in the words around it. */
  boolean isNear(int token, int reach) {
    for (Negator negator : negators) {
      if (negator.negates(token)
          || (token <= negator.first() && negator.first() - token <= reach)
          || (token > negator.first() && token - negator.first() <= reach)) {
        return true;
      }
    }
    return false;
  }
}
