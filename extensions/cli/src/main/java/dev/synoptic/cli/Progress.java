// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

/** Hears how far long work has come. */
interface Progress {

  /**
   * Called now and then by whoever does the work.
   *
   * @param stage what is being done, in a word or two
   * @param done how much of it is done, at least 0
   * @param total how much there is; 0 if that is not known
   */
  void step(String stage, long done, long total);
}
