// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

/** Is told how far a comparison has come. */
@FunctionalInterface
public interface ProgressListener {

  /** What a comparison does, in order. */
  enum Stage {
    /** Analysing articles; the unit is an article. */
    ANALYSIS,
    /** Linking articles; the unit is a pair of articles, or one article with itself. */
    LINKING
  }

  /**
   * Is called after each unit of work, on the thread that compares.
   *
   * @param stage what is being done
   * @param done units done, from 1
   * @param total units in all
   */
  void progress(Stage stage, int done, int total);
}
