// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability.fuzz;

/**
 * The entrance for Jazzer: {@code --target_class=dev.synoptic.reliability.fuzz.Fuzzer} with the
 * name of a {@link Target} in the property {@code synoptic.target}.
 */
public final class Fuzzer {

  private static final Target TARGET = Target.valueOf(System.getProperty("synoptic.target"));

  private Fuzzer() {}

  /**
   * Tries one input.
   *
   * @param bytes what Jazzer came up with
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.test(bytes);
  }
}
