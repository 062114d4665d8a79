// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/** How two values that two passages report agree. */
public enum Agreement {
  /** The same value, perhaps in other words or units. */
  SAME,
  /** Both can be true: one is rounder, wider or less detailed than the other. */
  COMPATIBLE,
  /** They speak of the same kind of thing and cannot both be true. */
  CONFLICT,
  /** They speak of different kinds of things, or too little is known. */
  INCOMPARABLE
}
