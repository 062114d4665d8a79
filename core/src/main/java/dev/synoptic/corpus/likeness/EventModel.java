// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * The probability that two articles report one event: a logistic model over {@link Feature}s,
 * calibrated among the pairs that an index proposes.
 *
 * <p>The weights are shipped as text; {@code EventTrainer} in the benchmarks makes them again.
 */
public final class EventModel {

  private static final EventModel SHIPPED = load("event.txt");

  private final double prior;
  private final double[] weights;

  private EventModel(double prior, double[] weights) {
    this.prior = prior;
    this.weights = weights;
  }

  /** Returns the shipped model. */
  public static EventModel shipped() {
    return SHIPPED;
  }

  /**
   * Returns how likely two articles report one event.
   *
   * @param one an article's signature
   * @param other another article's signature
   * @return a probability; exchanging the two changes nothing
   */
  public double probability(Signature one, Signature other) {
    double[] values = Feature.values(one, other);
    double sum = prior;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static EventModel load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(EventModel.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventModel read(BufferedReader lines) throws IOException {
    double prior = 0;
    double[] weights = new double[Feature.values().length];
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
    return new EventModel(prior, weights);
  }
}
