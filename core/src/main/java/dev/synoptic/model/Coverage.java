// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/** How much of each other's content two linked passages have. */
public enum Coverage {
  /** Neither says anything of weight that the other lacks. */
  EQUIVALENT,
  /** The left passage has all that the right one has, and more. */
  CONTAINS,
  /** The right passage has all that the left one has, and more. */
  CONTAINED,
  /** They share a proposition, and each has more of its own. */
  OVERLAPPING,
  /** The same actor and subject, without a shared proposition. */
  RELATED;

  /**
   * Returns the coverage seen from the other side.
   *
   * @return {@link #CONTAINED} for {@link #CONTAINS} and the reverse; every other value itself
   */
  public Coverage mirror() {
    return switch (this) {
      case CONTAINS -> CONTAINED;
      case CONTAINED -> CONTAINS;
      default -> this;
    };
  }
}
