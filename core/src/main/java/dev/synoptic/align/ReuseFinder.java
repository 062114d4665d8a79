// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Reuse;
import java.util.List;

/** Finds the maximal passages that one text took over from another. */
public final class ReuseFinder {

  private ReuseFinder() {}

  /**
   * Finds reused passages.
   *
   * @param left the left text
   * @param right the right text
   * @return the passages, in the order of the left text
   */
  public static List<Reuse> find(EventArticle left, EventArticle right) {
    return List.of();
  }
}
