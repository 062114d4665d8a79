// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Comparator;

/**
 * A run of tokens on the left and one on the right that may be the same matter.
 *
 * @param leftFirst index of the first token on the left
 * @param leftEnd index after the last token on the left
 * @param rightFirst index of the first token on the right
 * @param rightEnd index after the last token on the right
 */
record Box(int leftFirst, int leftEnd, int rightFirst, int rightEnd) {

  static final Comparator<Box> ORDER =
      Comparator.comparingInt(Box::leftFirst)
          .thenComparingInt(Box::leftEnd)
          .thenComparingInt(Box::rightFirst)
          .thenComparingInt(Box::rightEnd);

  Box mirror() {
    return new Box(rightFirst, rightEnd, leftFirst, leftEnd);
  }

  int leftLength() {
    return leftEnd - leftFirst;
  }

  int rightLength() {
    return rightEnd - rightFirst;
  }

  /** Returns the smallest box that holds both. */
  Box union(Box other) {
    return new Box(
        Math.min(leftFirst, other.leftFirst),
        Math.max(leftEnd, other.leftEnd),
        Math.min(rightFirst, other.rightFirst),
        Math.max(rightEnd, other.rightEnd));
  }

  /** Returns how many tokens two boxes share on the left; negative by the gap between them. */
  int leftOverlap(Box other) {
    return Math.min(leftEnd, other.leftEnd) - Math.max(leftFirst, other.leftFirst);
  }

  /** Returns how many tokens two boxes share on the right; negative by the gap between them. */
  int rightOverlap(Box other) {
    return Math.min(rightEnd, other.rightEnd) - Math.max(rightFirst, other.rightFirst);
  }

  /** Tells whether two boxes share tokens on both sides. */
  boolean meets(Box other) {
    return leftOverlap(other) > 0 && rightOverlap(other) > 0;
  }
}
