// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/** Thrown when an input is past one of the {@link Limits}; the message names the limit. */
public final class LimitExceededException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param limit the limit's name and what it was applied to
   * @param value the value that was refused
   * @param maximum the limit
   */
  public LimitExceededException(String limit, long value, long maximum) {
    super(limit + " (" + value + ") must be <= " + maximum);
  }
}
