// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.model.Article;
import dev.synoptic.model.Reuse;
import java.util.List;
import java.util.Objects;

/**
 * What an article has in common, copied or reworked, with one article of the index.
 *
 * @param article the article of the index
 * @param passages the passages; their left side is in the article asked about, their right side in
 *     {@code article}; at least one
 */
public record ReusedText(Article article, List<Reuse> passages) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if there is no passage
   */
  public ReusedText {
    Objects.requireNonNull(article, "article");
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("number of passages (0) must be >= 1");
    }
  }
}
