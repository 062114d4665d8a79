// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an article between two times: the log of its edits, sentence by sentence.
 *
 * @param before the earlier version
 * @param after the later version
 * @param changes what was done, in the order of the later text; what was dropped stands where it
 *     would have stood. Empty if the two say the same in the same words
 */
public record Revision(Article before, Article after, List<Change> changes) {

  /** What was done to a passage. */
  public enum Kind {
    /** The later version says something that the earlier one doesn't. */
    ADDED,
    /** The earlier version says something that the later one doesn't. */
    DROPPED,
    /** Both say it, in other words or with other facts. */
    CHANGED,
    /**
     * Both say it, but what the earlier version asserts is only possible or alleged in the later.
     */
    SOFTENED
  }

  /**
   * One edit.
   *
   * @param kind what was done
   * @param before the passage of the earlier version; empty for what was added
   * @param after the passage of the later version; empty for what was dropped
   * @param edits the words inserted, dropped and changed, if the two are close in their words
   * @param divergences what the two disagree on
   */
  public record Change(
      Kind kind,
      Optional<Span> before,
      Optional<Span> after,
      List<Edit> edits,
      List<Divergence> divergences) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a side is missing that the kind needs, or there that it
     *     hasn't
     */
    public Change {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      edits = List.copyOf(edits);
      divergences = List.copyOf(divergences);
      if (before.isPresent() != (kind != Kind.ADDED)
          || after.isPresent() != (kind != Kind.DROPPED)) {
        throw new IllegalArgumentException(
            "sides (" + before + ", " + after + ") must be those of kind " + kind);
      }
    }
  }

  /** Checks and copies the parts. */
  public Revision {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    changes = List.copyOf(changes);
  }
}
