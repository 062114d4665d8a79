// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import java.io.InputStream;
import java.util.Map;

/**
 * What the command finds around it.
 *
 * @param input standard input
 * @param terminalOutput whether standard output is a terminal
 * @param terminalErrors whether standard error is a terminal
 * @param environment the environment variables
 */
record Surroundings(
    InputStream input,
    boolean terminalOutput,
    boolean terminalErrors,
    Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 120;

  /** Returns what stands around this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in, isTerminal("output"), isTerminal("errors"), Map.copyOf(System.getenv()));
  }

  // Java can't ask about each stream; the launcher can, and tells.
  private static boolean isTerminal(String stream) {
    return Boolean.getBoolean("synoptic.terminal." + stream);
  }

  /** Returns the columns to fill; lines past 120 are hard to read, so there are no more. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (columns.isEmpty()
        || columns.length() > 6
        || !columns.chars().allMatch(Surroundings::digit)) {
      return USUAL_WIDTH;
    }
    int width = Integer.parseInt(columns);
    return width == 0 ? USUAL_WIDTH : Math.min(WIDEST, width);
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  /** Tells whether to use colours when the user names no wish; see https://no-color.org. */
  boolean colour() {
    return terminalOutput
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Tells whether a developer wants to see the stack of an unexpected error. */
  boolean debug() {
    return !environment.getOrDefault("SYNOPTIC_DEBUG", "").isEmpty();
  }
}
