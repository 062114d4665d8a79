// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.model.Evidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * A logistic model over {@link Feature}s: the log-odds of a pair are the prior plus each feature's
 * value times its weight.
 *
 * <p>The weights are shipped as text, one feature a line, so that anyone can read them; the trainer
 * in the benchmarks makes them again.
 */
final class ScoreModel {

  private static final Feature[] FEATURES = Feature.values();

  /** Shares that are 0 until they are asked for, and at most 1. */
  private static final List<Feature> SOFT_SHARES =
      List.of(Feature.SOFT_SHARE, Feature.SOFT_BETTER_SHARE, Feature.SOFT_WORSE_SHARE);

  private static final double ROUNDING = 1e-9;

  /** For each feature, the index after the last one of its kind. */
  private static final int[] END_OF_KIND = ends();

  private final double prior;
  private final double[] weights;

  ScoreModel(double prior, double[] weights) {
    this.prior = prior;
    this.weights = weights.clone();
  }

  /** Returns the model with a feature that counts as it is. */
  ScoreModel given(Feature feature) {
    double[] others = weights.clone();
    others[feature.ordinal()] = 1;
    return new ScoreModel(prior, others);
  }

  /** Loads a model that is shipped beside this class. */
  static ScoreModel load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(ScoreModel.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScoreModel read(BufferedReader lines) throws IOException {
    double prior = 0;
    double[] weights = new double[FEATURES.length];
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      StringTokenizer tokens = new StringTokenizer(line);
      String name = tokens.nextToken();
      double weight = Double.parseDouble(tokens.nextToken());
      if (name.equals("PRIOR")) {
        prior = weight;
      } else {
        weights[Feature.valueOf(name).ordinal()] = weight;
      }
    }
    return new ScoreModel(prior, weights);
  }

  /** Returns the log-odds of a pair, added up as {@link #evidence} adds them. */
  double logOdds(double[] values) {
    double sum = prior;
    for (int from = 0; from < FEATURES.length; ) {
      int to = END_OF_KIND[from];
      sum += contribution(values, from, to);
      from = to;
    }
    return sum;
  }

  /** Returns the most that the log-odds can be, whatever the soft shares turn out to be. */
  double mostLogOdds(double[] values) {
    double most = logOdds(values);
    for (Feature feature : SOFT_SHARES) {
      most += Math.max(0, weights[feature.ordinal()]);
    }
    return most + ROUNDING;
  }

  /** Returns the probability that belongs to {@link #logOdds}. */
  double probability(double[] values) {
    return 1 / (1 + StrictMath.exp(-logOdds(values)));
  }

  /** Returns the reasons for a pair's log-odds, by kind of evidence. */
  Evidence evidence(double[] values) {
    List<Evidence.Contribution> contributions = new ArrayList<>();
    for (int from = 0; from < FEATURES.length; ) {
      int to = END_OF_KIND[from];
      contributions.add(
          new Evidence.Contribution(FEATURES[from].kind(), contribution(values, from, to)));
      from = to;
    }
    return new Evidence(prior, contributions);
  }

  private static int[] ends() {
    int[] ends = new int[FEATURES.length];
    for (int i = FEATURES.length - 1; i >= 0; i--) {
      boolean last = i == FEATURES.length - 1 || FEATURES[i + 1].kind() != FEATURES[i].kind();
      ends[i] = last ? i + 1 : ends[i + 1];
    }
    return ends;
  }

  private double contribution(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
