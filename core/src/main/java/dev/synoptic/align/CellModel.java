// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * Logistic weights for each kind of words that may be aligned, shipped as text: a line has the
 * kind, the feature and the weight. The trainer in the benchmarks makes them again.
 */
final class CellModel {

  /** The largest number of features of a kind. */
  static final int WIDTH = Math.max(CellFeature.values().length, JoinFeature.values().length);

  private static final String PRIOR = "PRIOR";

  private final double[] priors;
  private final double[][] weights;

  CellModel(double[] priors, double[][] weights) {
    this.priors = priors;
    this.weights = weights;
  }

  /** Returns the shipped model. */
  static CellModel shipped() {
    return Shipped.MODEL;
  }

  /** Loads the model when it is first asked for. */
  private static final class Shipped {
    private static final CellModel MODEL = load("cells.txt");
  }

  private static CellModel load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(CellModel.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CellModel read(BufferedReader lines) throws IOException {
    int kinds = CellKind.values().length;
    CellModel model = new CellModel(new double[kinds], new double[kinds][WIDTH]);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        StringTokenizer tokens = new StringTokenizer(line);
        CellKind kind = CellKind.valueOf(tokens.nextToken());
        model.set(kind, tokens.nextToken(), Double.parseDouble(tokens.nextToken()));
      }
    }
    return model;
  }

  private void set(CellKind kind, String feature, double weight) {
    if (feature.equals(PRIOR)) {
      priors[kind.ordinal()] = weight;
    } else {
      int index =
          isJoin(kind)
              ? JoinFeature.valueOf(feature).ordinal()
              : CellFeature.valueOf(feature).ordinal();
      weights[kind.ordinal()][index] = weight;
    }
  }

  static boolean isJoin(CellKind kind) {
    return kind == CellKind.JOIN_FUNCTION || kind == CellKind.JOIN_CONTENT;
  }

  double prior(CellKind kind) {
    return priors[kind.ordinal()];
  }

  /** Returns the weights of a kind by the features' ordinals; shared, not to be changed. */
  double[] weights(CellKind kind) {
    return weights[kind.ordinal()];
  }

  /** Returns the log-odds that the gold would have two words aligned. */
  double logOdds(CellKind kind, double[] values) {
    double[] own = weights[kind.ordinal()];
    double sum = priors[kind.ordinal()];
    for (int i = 0; i < own.length; i++) {
      sum += own[i] * values[i];
    }
    return sum;
  }
}
