// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.terminal.PlainText;
import java.io.PrintWriter;

/** Messages on standard error, one line each, whatever the names in them hold. */
final class Messages {

  private final PrintWriter out;

  Messages(PrintWriter out) {
    this.out = out;
  }

  /** Tells what went wrong. */
  void error(String message) {
    remark("synoptic: " + message);
  }

  /** Tells what else is worth knowing. */
  void remark(String message) {
    out.print(PlainText.clean(message).strip() + "\n");
    out.flush();
  }
}
