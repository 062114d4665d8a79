// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a pair down to the last word. The words of content taken so far stay; around them function
 * words, words without likeness in the same gap and words that belong to an aligned phrase are
 * taken as a learned model finds them likely, the surest first and then again with what was taken.
 *
 * <p>Reviewing every cell in the light of its neighbours follows the discriminative aligner of X.
 * Yao, B. Van Durme, C. Callison-Burch, P. Clark, <i>A Lightweight and High Performance Monolingual
 * Word Aligner</i>, ACL 2013, greedily in place of its search.
 */
final class Completion {

  /** Is told of every cell that is judged. */
  interface Observer {

    /**
     * Is told of a judgement.
     *
     * @param kind the kind of the words
     * @param values their features; the array is used again
     * @param x first left token
     * @param endX index after the last left token
     * @param y first right token
     * @param endY index after the last right token
     */
    void judged(CellKind kind, double[] values, int x, int endX, int y, int endY);
  }

  /** Log-odds from which words are taken, round by round. */
  private static final double[] LEAST = {1.5, 0.5, 0, 0};

  private static final double LEAST_JOIN = 0;
  private static final int JOIN_ROUNDS = 2;
  private static final int REACH = 2;

  private final PassagePair pair;
  private final Alignment alignment;
  private final MatchMatrix matrix;
  private final CellModel model;
  private final @Nullable Observer observer;
  private final CellReader cells;
  private final CellOdds odds;
  private long[] queue = new long[64];
  private int count;

  Completion(PassagePair pair, MatchMatrix matrix, CellModel model, @Nullable Observer observer) {
    this.pair = pair;
    this.matrix = matrix;
    this.model = model;
    this.observer = observer;
    alignment = pair.alignment().copy();
    cells = new CellReader(pair.left(), pair.right(), alignment, matrix);
    odds = new CellOdds(cells, model, alignment.leftSize(), alignment.rightSize());
  }

  /** Returns the whole alignment. */
  Alignment run() {
    dropDoubtful();
    boolean changed = true;
    for (double least : LEAST) {
      if (changed) {
        cells.refresh();
        collect();
      }
      changed = take(least);
    }
    restore();
    cells.refresh();
    boolean grown = true;
    for (int round = 0; round < JOIN_ROUNDS && grown; round++) {
      if (round > 0) {
        cells.refreshGaps();
      }
      grown = join();
    }
    return alignment;
  }

  /**
   * What is not evident is judged again: function words, words that stand more than once, words
   * that are only somewhat alike. Phrases stay whole.
   */
  private void dropDoubtful() {
    for (int x = 0; x < alignment.leftSize(); x++) {
      int y = alignment.partner()[x];
      if (y >= 0 && alignment.isSingle(x, y) && !isInRun(x, y) && isDoubtful(x, y)) {
        alignment.free(x, y);
      }
    }
  }

  /** A word of content that found no better partner gets its first one back. */
  private void restore() {
    Alignment known = pair.alignment();
    for (int x = 0; x < alignment.leftSize(); x++) {
      int y = known.partner()[x];
      if (y >= 0
          && alignment.isFree(x, y)
          && matrix.likeness(x, y) >= CellReader.EVIDENT
          && ContentWords.isContent(pair.left().tokens(), alignment.leftFirst() + x)) {
        alignment.take(x, y, known.strength()[x]);
      }
    }
  }

  /** The same word between the same neighbours, as most are in a copied sentence. */
  private boolean isInRun(int x, int y) {
    Alignment known = pair.alignment();
    return matrix.likeness(x, y) == 1 && known.meets(x - 1, y - 1) && known.meets(x + 1, y + 1);
  }

  private boolean isDoubtful(int x, int y) {
    return !ContentWords.isContent(pair.left().tokens(), alignment.leftFirst() + x)
        || matrix.likeness(x, y) < CellReader.EVIDENT
        || cells.hasRival(x, y);
  }

  private void collect() {
    count = 0;
    int m = alignment.rightSize();
    int[] stamp = new int[m];
    int[] free = freeRight();
    for (int x = 0; x < alignment.leftSize(); x++) {
      if (alignment.partner()[x] < 0) {
        stampNeighbours(x, stamp);
        for (int y : free) {
          if (stamp[y] == x + 1 || matrix.likeness(x, y) > 0) {
            judge(x, y);
          }
        }
      }
    }
  }

  private int[] freeRight() {
    int[] free = new int[alignment.rightSize()];
    int size = 0;
    for (int y = 0; y < free.length; y++) {
      if (alignment.rightPartner()[y] < 0) {
        free[size++] = y;
      }
    }
    return Arrays.copyOf(free, size);
  }

  /** Marks the right words near which a left word's neighbours are aligned. */
  private void stampNeighbours(int x, int[] stamp) {
    int n = alignment.leftSize();
    int m = alignment.rightSize();
    if (x < REACH) {
      stamp(stamp, 0, REACH, x);
    }
    if (x >= n - REACH) {
      stamp(stamp, m - REACH, m, x);
    }
    for (int k = Math.max(0, x - REACH); k <= Math.min(n - 1, x + REACH); k++) {
      int y = alignment.partner()[k];
      if (y >= 0) {
        stamp(stamp, y - REACH, Alignment.end(alignment.rightPartner(), y) + REACH, x);
      }
    }
  }

  /** The runs are so short that a loop beats {@link Arrays#fill}. */
  private static void stamp(int[] stamp, int from, int to, int x) {
    int end = Math.min(stamp.length, to);
    for (int y = Math.max(0, from); y < end; y++) {
      stamp[y] = x + 1;
    }
  }

  private void judge(int x, int y) {
    if (observer != null && !cells.isContrary(x, y)) {
      observer.judged(cells.kind(x, y), cells.read(x, y), x, x + 1, y, y + 1);
    }
    double found = odds.of(x, y);
    if (found >= LEAST[LEAST.length - 1]) {
      if (count == queue.length) {
        queue = Arrays.copyOf(queue, count * 2);
      }
      queue[count++] = WordAligner.key(found, x + y, x * alignment.rightSize() + y);
    }
  }

  /** Takes the cells whose odds are high enough; tells whether there was one. */
  private boolean take(double least) {
    Arrays.sort(queue, 0, count);
    int m = alignment.rightSize();
    boolean taken = false;
    for (int k = 0; k < count && WordAligner.preference(queue[k]) >= least; k++) {
      int cell = WordAligner.number(queue[k]);
      int x = cell / m;
      int y = cell % m;
      if (alignment.isFree(x, y)) {
        double likeness = matrix.likeness(x, y);
        alignment.take(x, y, likeness > 0 ? likeness : UNALIKE);
        taken = true;
      }
    }
    return taken;
  }

  /** What words without any likeness count for, as their places make them partners. */
  private static final double UNALIKE = 0.5;

  /** Lets free words join the runs beside them; tells whether one did. */
  private boolean join() {
    JoinReader left =
        new JoinReader(pair.left(), pair.right(), alignment, matrix, cells.leftGaps(), true);
    JoinReader right =
        new JoinReader(pair.left(), pair.right(), alignment, matrix, cells.rightGaps(), false);
    boolean[] leftFront = new boolean[alignment.leftSize()];
    boolean[] leftBack = new boolean[alignment.leftSize()];
    boolean[] rightFront = new boolean[alignment.rightSize()];
    boolean[] rightBack = new boolean[alignment.rightSize()];
    judge(left, leftFront, leftBack, true);
    judge(right, rightFront, rightBack, false);
    boolean grown = join(left, leftFront, leftBack);
    return join(right, rightFront, rightBack) || grown;
  }

  private void judge(JoinReader side, boolean[] front, boolean[] back, boolean isLeft) {
    for (int k = 0; k < side.size(); k++) {
      double before = odds(side, k, k - 1, isLeft);
      double behind = odds(side, k, k + 1, isLeft);
      front[k] = behind >= LEAST_JOIN && behind >= before;
      back[k] = before >= LEAST_JOIN && before > behind;
    }
  }

  private double odds(JoinReader side, int token, int beside, boolean isLeft) {
    if (!side.mayJoin(token, beside)) {
      return Double.NEGATIVE_INFINITY;
    }
    CellKind kind = side.kind(token);
    double[] values = side.read(token, beside, cells.share());
    int from = side.partner(beside);
    int to = observer == null ? 0 : side.partnerEnd(beside);
    if (observer != null && isLeft) {
      observer.judged(kind, values, token, token + 1, from, to);
    } else if (observer != null) {
      observer.judged(kind, values, from, to, token, token + 1);
    }
    return model.logOdds(kind, values);
  }

  private static boolean join(JoinReader side, boolean[] front, boolean[] back) {
    boolean grown = false;
    for (int k = 0; k < side.size(); k++) {
      int beside = front[k] ? k + 1 : k - 1;
      if ((front[k] || back[k]) && side.mayJoin(k, beside)) {
        side.join(k, beside, UNALIKE);
        grown = true;
      }
    }
    return grown;
  }
}
