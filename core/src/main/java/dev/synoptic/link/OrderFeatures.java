// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;

/** Computes what the order of the aligned words tells. One object serves many pairs. */
final class OrderFeatures {

  /** In longer texts, of several sentences, the order of far words tells nothing. */
  private static final int MOST_WORDS = 100;

  /** Between these shares of aligned words, order begins to be all that differs. */
  private static final double FEW_DIFFER = 0.7;

  private static final double NONE_DIFFER = 0.9;

  private int[] lefts = new int[64];
  private int[] rights = new int[64];
  private int count;

  /**
   * Fills in what only the closeness of two texts is judged by. The thousands of candidates of two
   * articles do without it.
   */
  void addDetails(PassagePair pair, double[] values) {
    ngrams(pair.alignment(), values);
    collect(pair);
    if (count > 1 && count <= MOST_WORDS) {
      double same = sameWords(values[Feature.SHARE.ordinal()]);
      values[Feature.SAME_WORDS.ordinal()] = same;
      set(values, Feature.CROSSED, Feature.SAME_WORDS_CROSSED, crossed(), same);
      set(values, Feature.LONE_MOVES, Feature.SAME_WORDS_LONE_MOVES, loneMoves(), same);
      double kept = keptNeighbours(pair.alignment());
      set(values, Feature.KEPT_NEIGHBOURS, Feature.SAME_WORDS_KEPT_NEIGHBOURS, kept, same);
    }
  }

  private static void set(
      double[] values, Feature feature, Feature amongSame, double value, double same) {
    values[feature.ordinal()] = value;
    values[amongSame.ordinal()] = value * same;
  }

  private static double sameWords(double share) {
    return Math.max(0, Math.min(1, (share - FEW_DIFFER) / (NONE_DIFFER - FEW_DIFFER)));
  }

  /** Fills in the longest run and how many aligned words stay neighbours. */
  static void addRuns(PassagePair pair, double[] values) {
    int longest = 0;
    int run = 0;
    int adjacent = 0;
    int aligned = 0;
    int previous = -2;
    int[] partner = pair.alignment().partner();
    for (int x = 0; x < partner.length; x++) {
      if (partner[x] < 0) {
        run = 0;
      } else {
        boolean follows = x > 0 && partner[x - 1] >= 0 && partner[x] == previous + 1;
        boolean same = pair.alignment().strength()[x] == 1;
        run = same ? (follows ? run + 1 : 1) : 0;
        longest = Math.max(longest, run);
        adjacent += follows ? 1 : 0;
        aligned++;
        previous = partner[x];
      }
    }
    values[Feature.LONGEST_RUN.ordinal()] = Math.sqrt(longest);
    values[Feature.ADJACENCY.ordinal()] = aligned > 1 ? adjacent / (aligned - 1.0) : 0;
  }

  /** Aligned neighbours that are neighbours on the other side, as a share of all neighbours. */
  private static void ngrams(Alignment alignment, double[] values) {
    int[] partner = alignment.partner();
    int two = 0;
    int three = 0;
    for (int x = 1; x < partner.length; x++) {
      boolean pair = partner[x - 1] >= 0 && partner[x] == partner[x - 1] + 1;
      two += pair ? 1 : 0;
      boolean run = pair && x > 1 && partner[x - 2] >= 0 && partner[x - 1] == partner[x - 2] + 1;
      three += run ? 1 : 0;
    }
    double shorter = Math.min(alignment.leftSize(), alignment.rightSize());
    double longer = Math.max(alignment.leftSize(), alignment.rightSize());
    values[Feature.SHARED_BIGRAMS.ordinal()] = longer > 1 ? two / (longer - 1) : 0;
    values[Feature.SHARED_BIGRAMS_BETTER.ordinal()] = shorter > 1 ? two / (shorter - 1) : 0;
    values[Feature.SHARED_TRIGRAMS.ordinal()] = shorter > 2 ? three / (shorter - 2) : 0;
  }

  /** Lists the aligned content words in the order of the left side. */
  private void collect(PassagePair pair) {
    Alignment alignment = pair.alignment();
    Tokens tokens = pair.left().tokens();
    count = 0;
    for (int x = 0; x < alignment.leftSize(); x++) {
      int y = alignment.partner()[x];
      int token = alignment.leftFirst() + x;
      if (y >= 0 && !tokens.is(token, Tokens.FUNCTION) && !tokens.is(token, Tokens.PUNCTUATION)) {
        if (count == lefts.length) {
          lefts = Arrays.copyOf(lefts, count * 2);
          rights = Arrays.copyOf(rights, count * 2);
        }
        lefts[count] = x;
        rights[count++] = y;
      }
    }
  }

  private double crossed() {
    int crossed = 0;
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        crossed += rights[j] < rights[i] ? 1 : 0;
      }
    }
    return crossed / (count * (count - 1) / 2.0);
  }

  /** A word moved alone when no aligned neighbour on either side went with it. */
  private double loneMoves() {
    int[] sorted = Arrays.copyOf(rights, count);
    Arrays.sort(sorted);
    int moves = 0;
    int previous = -1;
    for (int i = 0; i < count; i++) {
      int rank = Arrays.binarySearch(sorted, rights[i]);
      int next = i + 1 < count ? Arrays.binarySearch(sorted, rights[i + 1]) : count;
      moves += rank == previous + 1 || next == rank + 1 ? 0 : 1;
      previous = rank;
    }
    return moves / (double) count;
  }

  private double keptNeighbours(Alignment alignment) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      kept += isAligned(alignment, lefts[i] - 1, rights[i] - 1) ? 1 : 0;
      kept += isAligned(alignment, lefts[i] + 1, rights[i] + 1) ? 1 : 0;
    }
    return kept / (2.0 * count);
  }

  /** Two ends of their sentences count as aligned with each other. */
  private static boolean isAligned(Alignment alignment, int x, int y) {
    boolean leftEnd = x < 0 || x >= alignment.leftSize();
    boolean rightEnd = y < 0 || y >= alignment.rightSize();
    return (leftEnd || rightEnd) ? leftEnd && rightEnd : alignment.partner()[x] == y;
  }
}
