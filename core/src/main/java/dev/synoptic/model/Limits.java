// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/**
 * How much input the library takes before it refuses.
 *
 * <p>The defaults are far above what news needs and keep one call within a few hundred megabytes.
 * An input past a limit is refused with a {@link LimitExceededException} before any work is done.
 *
 * @param characters longest article, in UTF-16 code units; by default 10,000,000
 * @param articles most articles in one comparison; by default 1,000
 */
public record Limits(int characters, int articles) {

  /** The default limits. */
  public static final Limits DEFAULT = new Limits(10_000_000, 1_000);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    if (characters < 1 || articles < 1) {
      throw new IllegalArgumentException(
          "limits (" + characters + ", " + articles + ") must be >= 1");
    }
  }
}
