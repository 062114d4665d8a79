// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.util.List;
import java.util.Objects;

/**
 * Articles that report one event.
 *
 * @param representative id of the article that stands for the event: each of the others is likelier
 *     than not to report the same as it, or as one that does
 * @param articles the ids of all articles of the event, the representative among them, in ascending
 *     order
 */
public record NewsEvent(String representative, List<String> articles) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if the representative is none of the articles
   */
  public NewsEvent {
    Objects.requireNonNull(representative, "representative");
    articles = List.copyOf(articles);
    if (!articles.contains(representative)) {
      throw new IllegalArgumentException(
          "representative (" + representative + ") must be one of the articles");
    }
  }
}
