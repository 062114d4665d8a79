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
    for (int x = 0; x < partner.length; x++) {
      boolean goes = x > 0 && partner[x] < 0 && partner[x - 1] < 0;
      first[x] = goes ? first[x - 1] : x;
      aligned += partner[x] < 0 ? 0 : 1;
    }
    for (int x = partner.length - 1; x >= 0; x--) {
      boolean goes = x + 1 < partner.length && partner[x] < 0 && partner[x + 1] < 0;
      end[x] = goes ? end[x + 1] : x + 1;
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
