// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

enum FigureSign {
  BIAS(-2.1), BEFORE(2.3), BEHIND(1.45), SAME_BEFORE(0.65), RANK(0.9), SOLE(0.6), PARALLEL(0.4), NEIGHBOUR(0.5), DISTANCE(-0.65),
  T_SAME_SHAPE(0.4), T_OTHER_SHAPE(-0.8), T_DEICTIC(-0.7),
  U_KIN_COMMON(0.8), U_KIN_RARE(1.4), U_HEAD(0.8), U_ALIKE(0.6), U_ANYONE(0.2), U_UNKNOWN(-0.2), U_OTHER(-0.9), U_NONE(0.3), U_NONE_SMALL(-0.5), U_ONE(-0.45), U_ONE_MEASURE(-0.8),
  MAGNITUDES(-0.7), ELSEWHERE(-1.4), AROUND(0.8), ARTICLES(-0.5), ARTICLES_FAR(-1.2), ARTICLES_COMMON(-0.4), ARTICLES_RARE(0.4);
  final double weight;
  FigureSign(double w) { weight = w; }
  static double odds(double[] x) {
    double sum = 0;
    for (FigureSign s : values()) sum += s.weight * x[s.ordinal()];
    return sum;
  }
}
