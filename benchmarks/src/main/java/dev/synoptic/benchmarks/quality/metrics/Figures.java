// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers in the order in which they were added. Not safe for use by several threads. */
public final class Figures {

  private static final int DIGITS = 5;

  private final Map<String, Number> values = new LinkedHashMap<>();

  /** Makes an empty set of figures. */
  public Figures() {}

  /**
   * Adds a measured number.
   *
   * @param name its name
   * @param value its value; NaN for "not defined here"
   * @return these figures
   */
  public Figures add(String name, double value) {
    values.put(name, value);
    return this;
  }

  /**
   * Adds a count.
   *
   * @param name its name
   * @param value its value
   * @return these figures
   */
  public Figures count(String name, long value) {
    values.put(name, value);
    return this;
  }

  /**
   * Adds all figures of another set, each under a prefixed name.
   *
   * @param prefix put before each name
   * @param others the figures to add
   * @return these figures
   */
  public Figures addAll(String prefix, Figures others) {
    others.values.forEach((name, value) -> values.put(prefix + name, value));
    return this;
  }

  /**
   * Returns a figure.
   *
   * @param name its name
   * @return its value, not rounded
   * @throws IllegalArgumentException if there is no such figure
   */
  public double get(String name) {
    Number value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no figure " + name + " among " + values.keySet());
    }
    return value.doubleValue();
  }

  /**
   * Returns all figures.
   *
   * @return counts as {@link Long}, other numbers as {@link Double}, in order
   */
  public Map<String, Number> values() {
    return Collections.unmodifiableMap(values);
  }

  /**
   * Writes the figures as one line of JSON, as Python's {@code json.dumps} does: rounded to five
   * digits after the point, {@code NaN} where a figure is not defined.
   *
   * @return the line, without a line end
   */
  public String toJson() {
    StringBuilder line = new StringBuilder("{");
    values.forEach(
        (name, value) -> {
          line.append(line.length() > 1 ? ", " : "");
          line.append('"').append(name).append("\": ").append(text(value));
        });
    return line.append('}').toString();
  }

  private static String text(Number value) {
    if (value instanceof Long) {
      return value.toString();
    }
    double number = value.doubleValue();
    return Double.isFinite(number) ? rounded(number) : "NaN";
  }

  private static String rounded(double number) {
    BigDecimal exact = new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
    if (exact.signum() == 0) {
      return number < 0 ? "-0.0" : "0.0";
    }
    BigDecimal shortest = exact.stripTrailingZeros();
    if (shortest.abs().compareTo(new BigDecimal("0.0001")) < 0) {
      return exact.unscaledValue() + "e-05";
    }
    return shortest.scale() <= 0 ? shortest.toPlainString() + ".0" : shortest.toPlainString();
  }

  @Override
  public String toString() {
    return toJson();
  }
}
