// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Value;

/** Which figures and times two sentences have in common. */
final class Figures {

  private Figures() {}

  /**
   * Counts the figures and times of the left sentence that the right one has with the same value.
   */
  static int shared(PassagePair pair) {
    EventArticle left = pair.left();
    Tokens tokens = left.tokens();
    int shared = 0;
    int previous = -1;
    int previousTime = -1;
    for (int i = tokens.firstToken(pair.i()); i < tokens.endToken(pair.endI() - 1); i++) {
      if (left.quantity(i) >= 0 && left.quantity(i) != previous) {
        previous = left.quantity(i);
        shared += hasQuantity(pair, left.analysis().quantities().get(previous).value()) ? 1 : 0;
      }
      if (left.time(i) >= 0 && left.time(i) != previousTime) {
        previousTime = left.time(i);
        shared += hasTime(pair, left.analysis().times().get(previousTime).value()) ? 1 : 0;
      }
    }
    return shared;
  }

  private static boolean hasQuantity(PassagePair pair, Value.Quantity value) {
    EventArticle right = pair.right();
    Tokens tokens = right.tokens();
    for (int j = tokens.firstToken(pair.j()); j < tokens.endToken(pair.endJ() - 1); j++) {
      if (right.quantity(j) >= 0) {
        Value.Quantity other = right.analysis().quantities().get(right.quantity(j)).value();
        if (other.low() == value.low() && other.high() == value.high()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasTime(PassagePair pair, Value.Time value) {
    EventArticle right = pair.right();
    Tokens tokens = right.tokens();
    for (int j = tokens.firstToken(pair.j()); j < tokens.endToken(pair.endJ() - 1); j++) {
      if (right.time(j) >= 0 && same(value, right.analysis().times().get(right.time(j)).value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Value.Time one, Value.Time other) {
    return one.expression().equals(other.expression())
        || (one.first().isPresent()
            && one.first().equals(other.first())
            && one.last().equals(other.last()));
  }
}
