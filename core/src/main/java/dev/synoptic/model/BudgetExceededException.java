// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/**
 * Thrown when the time of a comparison is over before there is anything to show: while its articles
 * were still being read. Later there is a partial {@link Synopsis} instead, which declares its
 * {@link Synopsis#omissions}.
 */
public final class BudgetExceededException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the budget and what it was spent on
   */
  public BudgetExceededException(String message) {
    super(message);
  }
}
