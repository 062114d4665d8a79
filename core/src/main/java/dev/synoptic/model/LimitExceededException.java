// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/** Thrown when an input is past one of the {@link Limits}; the message names limit and value. */
public final class LimitExceededException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String limit;
  private final long value;
  private final long maximum;

  /**
   * Creates the exception.
   *
   * @param limit the limit's name and what it was applied to
   * @param value the value that was refused
   * @param maximum the limit
   */
  public LimitExceededException(String limit, long value, long maximum) {
    super(limit + " (" + value + ") must be <= " + maximum);
    this.limit = limit;
    this.value = value;
    this.maximum = maximum;
  }

  /**
   * Returns what was limited.
   *
   * @return the limit's name and what it was applied to, such as {@code sentences of article a}
   */
  public String limit() {
    return limit;
  }

  /**
   * Returns what was refused.
   *
   * @return the value, above the maximum
   */
  public long value() {
    return value;
  }

  /**
   * Returns the limit.
   *
   * @return the greatest value that is taken
   */
  public long maximum() {
    return maximum;
  }
}
