// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the pieces of a passage into parts that a model can read at once. */
final class Windows {

  private Windows() {}

  /**
   * Returns the fewest parts of nearly the same length; one, if the pieces fit.
   *
   * @param pieces the pieces of a passage
   * @param longest most pieces of a part, at least 1
   */
  static List<int[]> of(int[] pieces, int longest) {
    int count = Math.max(0, pieces.length - 1) / longest + 1;
    List<int[]> parts = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      int from = (int) ((long) pieces.length * k / count);
      int to = (int) ((long) pieces.length * (k + 1) / count);
      parts.add(Arrays.copyOfRange(pieces, from, to));
    }
    return parts;
  }
}
