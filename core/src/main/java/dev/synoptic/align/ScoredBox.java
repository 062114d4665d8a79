// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Comparator;

/**
 * A box with what speaks for it.
 *
 * @param box the box
 * @param evidence how much better copying explains it than chance, in nats
 */
record ScoredBox(Box box, double evidence) {

  /** The strongest first; among equals, in the order of the text. */
  static final Comparator<ScoredBox> STRONGEST =
      Comparator.comparingDouble(ScoredBox::evidence)
          .reversed()
          .thenComparing(ScoredBox::box, Box.ORDER);

  ScoredBox mirror() {
    return new ScoredBox(box.mirror(), evidence);
  }
}
