// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/** Argument checks that several values share. */
final class Checks {

  private Checks() {}

  /** Refuses a number outside [0, 1], NaN included. */
  static void fraction(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " (" + value + ") must be in [0, 1]");
    }
  }
}
