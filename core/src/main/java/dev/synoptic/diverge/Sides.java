// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;

/**
 * The two passages of a pair, each seen from itself.
 *
 * @param left the left passage
 * @param right the right passage
 */
record Sides(Side left, Side right) {

  static Sides of(PassagePair pair) {
    Alignment alignment = pair.alignment();
    return new Sides(
        new Side(pair.left(), alignment.leftFirst(), alignment.partner(), alignment.rightFirst()),
        new Side(
            pair.right(), alignment.rightFirst(), alignment.rightPartner(), alignment.leftFirst()));
  }

  /** Returns the pair seen from the other side. */
  Sides mirror() {
    return new Sides(right, left);
  }
}
