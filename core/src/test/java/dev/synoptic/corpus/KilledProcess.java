// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.nio.file.Path;

/** A program that adds and commits without end, and says what it has committed. */
final class KilledProcess {

  private KilledProcess() {}

  /** Adds reports to the index in a folder until it is killed. */
  public static void main(String[] arguments) {
    try (ArticleIndex index = ArticleIndex.open(Path.of(arguments[0]))) {
      for (int event = index.size(); ; event++) {
        index.add(Reports.of(event, 0));
        if (event % 7 == 6) {
          index.commit();
          System.out.println(event + 1);
          System.out.flush();
        }
      }
    }
  }
}
