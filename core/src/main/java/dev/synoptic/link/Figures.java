// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Value;
import dev.synoptic.text.Work;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which figures and times two sentences have in common. */
final class Figures {

  private Figures() {}

  /**
   * Counts the figures and times of the left sentence that the right one has with the same value.
   * Linear in the length of the two.
   */
  static int shared(PassagePair pair) {
    EventArticle left = pair.left();
    Tokens tokens = left.tokens();
    Set<Bounds> quantities = new HashSet<>();
    Set<Object> times = new HashSet<>();
    collect(pair, quantities, times);
    int shared = 0;
    int previous = -1;
    int previousTime = -1;
    for (int i = tokens.firstToken(pair.i()); i < tokens.endToken(pair.endI() - 1); i++) {
      Work.step(1);
      if (left.quantity(i) >= 0 && left.quantity(i) != previous) {
        previous = left.quantity(i);
        Bounds bounds = Bounds.of(left.analysis().quantities().get(previous).value());
        shared += quantities.contains(bounds) ? 1 : 0;
      }
      if (left.time(i) >= 0 && left.time(i) != previousTime) {
        previousTime = left.time(i);
        Value.Time time = left.analysis().times().get(previousTime).value();
        shared += times.contains(time.expression()) || times.contains(days(time)) ? 1 : 0;
      }
    }
    return shared;
  }

  private static void collect(PassagePair pair, Set<Bounds> quantities, Set<Object> times) {
    EventArticle right = pair.right();
    Tokens tokens = right.tokens();
    for (int j = tokens.firstToken(pair.j()); j < tokens.endToken(pair.endJ() - 1); j++) {
      Work.step(1);
      if (right.quantity(j) >= 0) {
        quantities.add(Bounds.of(right.analysis().quantities().get(right.quantity(j)).value()));
      }
      if (right.time(j) >= 0) {
        Value.Time time = right.analysis().times().get(right.time(j)).value();
        times.add(time.expression());
        time.first().ifPresent(first -> times.add(days(time)));
      }
    }
  }

  /** The days of a time; never equal to an expression. */
  private static Object days(Value.Time time) {
    return List.of(time.first(), time.last());
  }

  /** The bounds of a quantity; the two zeros are one. */
  private record Bounds(double low, double high) {

    static Bounds of(Value.Quantity value) {
      return new Bounds(value.low() + 0.0, value.high() + 0.0);
    }
  }
}
