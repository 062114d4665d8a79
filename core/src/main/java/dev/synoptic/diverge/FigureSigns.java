// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/** The signs that two figures tell the same thing; all 0 until they are set. */
final class FigureSigns {

  private static final FigureSign[] SIGNS = FigureSign.values();

  private final double[] values = new double[FigureSign.COUNT];

  void set(FigureSign sign, double value) {
    values[sign.ordinal()] = value;
  }

  void set(FigureSign sign, boolean value) {
    values[sign.ordinal()] = value ? 1 : 0;
  }

  double get(FigureSign sign) {
    return values[sign.ordinal()];
  }

  /** Returns the log-odds that the two tell the same thing. */
  double odds() {
    boolean inArticles = get(FigureSign.ARTICLES) > 0;
    return (inArticles ? FigureSign.IN_ARTICLES : 1) * sentences() + articles();
  }

  /** Returns what tells which of several figures of two passages is the likeliest. */
  double rank() {
    return sentences() + articles();
  }

  private double sentences() {
    double odds = FigureSign.BIAS;
    for (FigureSign sign : SIGNS) {
      odds += sign.isOfArticles() ? 0 : sign.weight() * values[sign.ordinal()];
    }
    return odds;
  }

  private double articles() {
    double odds = 0;
    for (FigureSign sign : SIGNS) {
      odds += sign.isOfArticles() ? sign.weight() * values[sign.ordinal()] : 0;
    }
    return odds;
  }
}
