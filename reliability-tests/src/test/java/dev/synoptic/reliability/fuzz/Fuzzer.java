// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability.fuzz;

/**
 * The entrance for Jazzer: {@code --target_class=dev.synoptic.reliability.fuzz.Fuzzer} with the
 * name of a {@link Target} in the property {@code synoptic.target}.
 */
public final class Fuzzer {

  private static final Target TARGET = Target.valueOf(System.getProperty("synoptic.target"));

  private Fuzzer() {}

  /** Loads what the target needs, so that it does not count as time of the first input. */
  public static void fuzzerInitialize() {
    for (int i = 0; i < 64; i++) {
      TARGET.test(new byte[] {(byte) i, (byte) (i + 40), (byte) (2 * i), (byte) (i + 64)});
    }
  }

  /**
   * Tries one input.
   *
   * @param bytes what Jazzer came up with
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.test(bytes);
  }
}
