// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;

/** One section of the summary. */
interface Section {

  /**
   * Prints the section; one that has nothing to tell prints nothing.
   *
   * @param page where to print
   * @param amount how much to show
   */
  void print(Page page, Amount amount);
}
