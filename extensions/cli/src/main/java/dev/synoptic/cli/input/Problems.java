// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it can be told at once; not safe for several threads. */
public final class Problems {

  private final List<String> messages = new ArrayList<>();

  /** Starts without a problem. */
  public Problems() {}

  /**
   * Adds a problem.
   *
   * @param where the file, with the line where there is one
   * @param what the rule that was broken, and the value that broke it
   */
  public void add(String where, String what) {
    messages.add(where + ": " + what);
  }

  /**
   * Adds a problem, unless it was added before.
   *
   * @param where the file or directory
   * @param what the rule that was broken
   */
  public void addOnce(String where, String what) {
    if (!messages.contains(where + ": " + what)) {
      add(where, what);
    }
  }

  /**
   * Tells whether all is well.
   *
   * @return true if nothing was added
   */
  public boolean isEmpty() {
    return messages.isEmpty();
  }

  /**
   * Returns the problems.
   *
   * @return a message for each, in the order in which they were found
   */
  public List<String> messages() {
    return List.copyOf(messages);
  }
}
