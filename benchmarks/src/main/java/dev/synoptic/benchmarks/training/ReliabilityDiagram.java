// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.Folds.Guess;
import java.util.List;
import java.util.Locale;

/**
 * Draws how often what a model calls so probable was so: the nearer to the diagonal, the better.
 */
final class ReliabilityDiagram {

  private static final int BINS = 10;
  private static final int SIDE = 300;
  private static final int MARGIN = 40;
  private static final double LARGEST_DOT = 14;

  private ReliabilityDiagram() {}

  /** Returns a picture as SVG; a dot's area is the share of the pairs in its tenth. */
  static String svg(String model, String source, List<Guess> guesses) {
    int[] count = new int[BINS];
    double[] said = new double[BINS];
    double[] was = new double[BINS];
    for (Guess guess : guesses) {
      int bin = Math.min(BINS - 1, (int) (guess.probability() * BINS));
      count[bin]++;
      said[bin] += guess.probability();
      was[bin] += guess.target();
    }
    StringBuilder svg = new StringBuilder(frame(model, source));
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        double share = Math.sqrt(count[bin] / (double) guesses.size());
        svg.append(dot(said[bin] / count[bin], was[bin] / count[bin], share, count[bin]));
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static String frame(String model, String source) {
    int size = SIDE + 2 * MARGIN;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" font-family="sans-serif"
            font-size="12">
          <rect width="%1$d" height="%1$d" fill="white"/>
          <rect x="%2$d" y="%2$d" width="%3$d" height="%3$d" fill="none" stroke="#888"/>
          <line x1="%2$d" y1="%4$d" x2="%4$d" y2="%2$d" stroke="#bbb" stroke-dasharray="4"/>
          <text x="%2$d" y="16">%5$s: said (right) and was (up), held-out folds</text>
          <text x="%2$d" y="31" fill="#666" font-size="10">%6$s</text>
          <text x="%2$d" y="%7$d">0</text>
          <text x="%4$d" y="%7$d" text-anchor="end">1</text>
        """
        .formatted(size, MARGIN, SIDE, MARGIN + SIDE, model, source, MARGIN + SIDE + 16);
  }

  private static String dot(double said, double was, double share, int count) {
    return String.format(
        Locale.ROOT,
        "  <circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#2a6fbb\" fill-opacity=\"0.7\">"
            + "<title>said %.3f, was %.3f, %d pairs</title></circle>%n",
        MARGIN + said * SIDE,
        MARGIN + (1 - was) * SIDE,
        2 + share * LARGEST_DOT,
        said,
        was,
        count);
  }
}
