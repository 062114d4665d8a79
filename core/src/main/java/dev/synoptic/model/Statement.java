// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;

/**
 * Something that the articles report: a row of the passage × article table.
 *
 * <p>Every member corresponds to the representative, so that a chain of loose likenesses can't glue
 * two matters together.
 *
 * @param representative the member that stands best for all
 * @param members the passages that report it, the representative among them, ordered by article id
 *     and place
 * @param articles ids of the articles that have it, in order
 * @param missing ids of the articles that lack it, in order
 * @param conflicts the links between members that have divergences
 * @param independentOrigins number of origins behind it that do not draw on one another, at least 1
 */
public record Statement(
    Passage representative,
    List<Passage> members,
    List<String> articles,
    List<String> missing,
    List<Link> conflicts,
    int independentOrigins) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if the representative is no member or there is no origin
   */
  public Statement {
    Objects.requireNonNull(representative, "representative");
    members = List.copyOf(members);
    articles = List.copyOf(articles);
    missing = List.copyOf(missing);
    conflicts = List.copyOf(conflicts);
    if (!members.contains(representative)) {
      throw new IllegalArgumentException(representative + " must be one of the members");
    }
    if (independentOrigins < 1) {
      throw new IllegalArgumentException(
          "independentOrigins (" + independentOrigins + ") must be >= 1");
    }
  }
}
