// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.Main;

/**
 * Runs the benchmarks with JMH's own options; allocation is measured unless profilers are named.
 */
public final class SpeedCommand {

  private SpeedCommand() {}

  /**
   * Runs JMH.
   *
   * @param arguments options of JMH
   * @throws IOException if JMH cannot write its results
   */
  public static void main(String[] arguments) throws IOException {
    Main.main(withAllocation(arguments));
  }

  static String[] withAllocation(String[] arguments) {
    if (Arrays.asList(arguments).contains("-prof")) {
      return arguments;
    }
    String[] extended = Arrays.copyOf(arguments, arguments.length + 2);
    extended[arguments.length] = "-prof";
    extended[arguments.length + 1] = "gc";
    return extended;
  }
}
