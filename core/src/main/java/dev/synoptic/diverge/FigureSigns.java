// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/** The signs that two figures tell the same thing; all 0 until they are set. */
final class FigureSigns {

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
    double odds = FigureSign.BIAS;
    for (FigureSign sign : FigureSign.values()) {
      odds += sign.weight() * values[sign.ordinal()];
    }
    return odds;
  }
}
