// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Arrays;

/**
 * The log-odds that two words are aligned, as {@link CellModel#logOdds} gives them for the features
 * of a cell, to the last bit. What does not depend on the words taken so far, most of the sum, is
 * worked out once a cell and not in every round.
 */
final class CellOdds {

  /** The features that change with the alignment stand between those that do not, and last. */
  private static final int FIRST_MOVING = CellFeature.BEFORE.ordinal();

  private static final int END_MOVING = CellFeature.DISTANCE.ordinal();

  private final CellReader reader;
  private final CellModel model;
  private final int columns;

  /** For each cell, one more than where its sums are; 0 if it was not asked for. */
  private final int[] slots;

  /** For each cell asked for: the sum before the moving features, then those two behind them. */
  private double[] sums = new double[3 * 32];

  /** The weights of each cell asked for; empty for contrary words. */
  private double[][] weights = new double[32][];

  private int count;

  private static final double[] CONTRARY = {};

  CellOdds(CellReader reader, CellModel model, int rows, int columns) {
    this.reader = reader;
    this.model = model;
    this.columns = columns;
    slots = new int[rows * columns];
  }

  /** Returns the log-odds of a cell; negative infinity for words that are contrary. */
  double of(int x, int y) {
    int cell = x * columns + y;
    if (slots[cell] == 0) {
      add(x, y);
      slots[cell] = count;
    }
    int slot = slots[cell] - 1;
    double[] own = weights[slot];
    if (own.length == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] values = reader.moving(x, y);
    double sum = sums[3 * slot];
    for (int i = FIRST_MOVING; i < END_MOVING; i++) {
      sum += own[i] * values[i];
    }
    sum += sums[3 * slot + 1];
    sum += sums[3 * slot + 2];
    int share = CellFeature.SHARE.ordinal();
    return sum + own[share] * values[share];
  }

  private void add(int x, int y) {
    if (count == weights.length) {
      weights = Arrays.copyOf(weights, 2 * count);
      sums = Arrays.copyOf(sums, 2 * sums.length);
    }
    int slot = count++;
    if (reader.isContrary(x, y)) {
      weights[slot] = CONTRARY;
      return;
    }
    CellKind kind = reader.kind(x, y);
    double[] own = model.weights(kind);
    double[] values = reader.fixed(x, y);
    double sum = model.prior(kind);
    for (int i = 0; i < FIRST_MOVING; i++) {
      sum += own[i] * values[i];
    }
    weights[slot] = own;
    sums[3 * slot] = sum;
    sums[3 * slot + 1] = product(own, values, CellFeature.DISTANCE);
    sums[3 * slot + 2] = product(own, values, CellFeature.RIVAL);
  }

  private static double product(double[] own, double[] values, CellFeature feature) {
    return own[feature.ordinal()] * values[feature.ordinal()];
  }
}
