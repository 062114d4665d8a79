// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

/**
 * How the entries of an event are related by the lexicon: for each entry that a word or phrase of
 * the event has, the other ones of the event that may stand for it or say the contrary. Entries are
 * numbered in the order in which the articles bring them up. The arrays are shared and must not be
 * changed.
 */
public final class Meanings {

  /** Knows nothing. */
  static final Meanings NONE = new Meanings(new int[0][], new float[0][], new int[0][]);

  private final int[][] alike;
  private final float[][] likeness;
  private final int[][] opposite;

  Meanings(int[][] alike, float[][] likeness, int[][] opposite) {
    this.alike = alike;
    this.likeness = likeness;
    this.opposite = opposite;
  }

  /** Tells whether no word of the event is known. */
  public boolean isEmpty() {
    return alike.length == 0;
  }

  /** Returns the entries of the event that are alike to one. */
  public int[] alike(int entry) {
    return alike[entry];
  }

  /** Returns how alike an entry is to each of {@link #alike}, in (0, 1]. */
  public float[] likeness(int entry) {
    return likeness[entry];
  }

  /** Tells whether two entries say the contrary of one thing; an entry of -1 says nothing. */
  public boolean isOpposite(int entry, int other) {
    if (entry >= 0) {
      for (int candidate : opposite[entry]) {
        if (candidate == other) {
          return true;
        }
      }
    }
    return false;
  }
}
