// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Span;
import java.util.Set;

/**
 * An office that a passage gives a person.
 *
 * @param name index of the person's name among the names of the passage
 * @param words the office's telling words
 * @param span where it stands
 * @param entered whether the passage tells of taking the office up: "becomes", "will be"
 */
record OfficeClaim(int name, Set<String> words, Span span, boolean entered) {

  /** Tells whether nobody holds both offices, or takes up both. */
  boolean conflictsWith(OfficeClaim other) {
    return Offices.conflict(words, other.words)
        || (entered && other.entered && Offices.differ(words, other.words));
  }
}
