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
    double sentences = FigureSign.BIAS;
    double articles = 0;
    for (FigureSign sign : SIGNS) {
      double odds = sign.weight() * values[sign.ordinal()];
      sentences += sign.isOfArticles() ? 0 : odds;
      articles += sign.isOfArticles() ? odds : 0;
    }
    boolean inArticles = get(FigureSign.ARTICLES) > 0;
    return inArticles ? FigureSign.IN_ARTICLES * sentences + articles : sentences;
  }
}
