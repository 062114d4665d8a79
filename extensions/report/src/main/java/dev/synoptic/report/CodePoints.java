// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.util.Arrays;

/** Turns positions in UTF-16 code units of one text into positions in code points. */
final class CodePoints {

  /** Where the second halves of surrogate pairs stand, in order. */
  private final int[] seconds;

  CodePoints(String text) {
    int[] found = new int[4];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    seconds = Arrays.copyOf(found, count);
  }

  /** Returns the number of code points before a code unit; one amid a pair counts as behind it. */
  int before(int unit) {
    int place = Arrays.binarySearch(seconds, unit);
    return unit - (place >= 0 ? place : -place - 1);
  }
}
