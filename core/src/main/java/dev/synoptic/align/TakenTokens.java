// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.BitSet;

/** Which tokens of a text stand in a passage already. */
final class TakenTokens {

  private final BitSet taken = new BitSet();

  void take(int first, int end) {
    taken.set(first, end);
  }

  /** Returns how many of the tokens {@code [first, end)} are taken. */
  int taken(int first, int end) {
    int count = 0;
    for (int i = taken.nextSetBit(first); i >= 0 && i < end; i = taken.nextSetBit(i + 1)) {
      count++;
    }
    return count;
  }
}
