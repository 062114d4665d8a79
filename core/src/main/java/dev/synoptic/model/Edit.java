// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;

/**
 * One step of the word-level edit script that turns a left wording into a right one.
 *
 * @param kind what happened
 * @param left the words of the left text that were dropped or changed; empty for an insertion
 * @param right the words of the right text that were added or changed to; empty for a deletion
 */
public record Edit(Kind kind, Span left, Span right) {

  /** What an edit does. */
  public enum Kind {
    /** The right text has words that the left one lacks. */
    INSERT,
    /** The left text has words that the right one lacks. */
    DELETE,
    /** Words of the left text stand otherwise in the right one. */
    CHANGE
  }

  /** Checks the parts. */
  public Edit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }

  /**
   * Returns the edit seen from the other side.
   *
   * @return an insertion for a deletion and the reverse, with the spans exchanged
   */
  public Edit mirror() {
    Kind mirrored =
        switch (kind) {
          case INSERT -> Kind.DELETE;
          case DELETE -> Kind.INSERT;
          case CHANGE -> Kind.CHANGE;
        };
    return new Edit(mirrored, right, left);
  }
}
