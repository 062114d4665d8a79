// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

/** What the command's exit codes mean; they are documented and stay as they are. */
final class ExitCode {

  /** All was done. */
  static final int OK = 0;

  /** The command failed in a way that nobody foresaw. */
  static final int UNEXPECTED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** An input can't be read, or is not what it must be. */
  static final int INPUT = 3;

  /** An output can't be written. */
  static final int OUTPUT = 4;

  private ExitCode() {}
}
