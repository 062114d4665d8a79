// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

/**
 * Which entries of an event are alike by the lexicon: for each entry that a word or phrase of the
 * event has, the other ones of the event that may stand for it. Entries are numbered in the order
 * in which the articles bring them up. The arrays are shared and must not be changed.
 */
public final class Meanings {

  /** Knows nothing. */
  static final Meanings NONE = new Meanings(new int[0][], new float[0][]);

  private final int[][] alike;
  private final float[][] likeness;

  Meanings(int[][] alike, float[][] likeness) {
    this.alike = alike;
    this.likeness = likeness;
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
}
