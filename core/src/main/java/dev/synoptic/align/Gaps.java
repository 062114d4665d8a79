// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

/** The runs of free tokens of one sentence. */
final class Gaps {

  private final int[] partner;
  private final int[] first;
  private final int[] end;
  private double share;

  /** Knows nothing until it is refreshed. */
  Gaps(int[] partner) {
    this.partner = partner;
    first = new int[partner.length];
    end = new int[partner.length];
  }

  /** Finds the runs again after tokens were taken. */
  void refresh() {
    int aligned = 0;
    for (int x = 0; x < partner.length; ) {
      int start = x;
      while (x < partner.length && partner[x] < 0) {
        x++;
      }
      for (int k = start; k < x; k++) {
        first[k] = start;
        end[k] = x;
      }
      if (x < partner.length) {
        aligned++;
        x++;
      }
    }
    share = partner.length == 0 ? 0 : aligned / (double) partner.length;
  }

  /** Returns the first token of the run that a free token stands in. */
  int first(int token) {
    return first[token];
  }

  /** Returns the index after the last token of the run that a free token stands in. */
  int end(int token) {
    return end[token];
  }

  /** Returns the aligned share of the tokens. */
  double share() {
    return share;
  }
}
