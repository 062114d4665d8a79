// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;

/**
 * One sentence of an article.
 *
 * @param span where it stands; never empty, without white space at either end
 * @param index its 0-based place among the article's sentences
 * @param role what it is for
 */
public record Sentence(Span span, int index, Role role) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code index < 0}
   */
  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    if (index < 0) {
      throw new IllegalArgumentException("sentence index (" + index + ") must be >= 0");
    }
  }
}
