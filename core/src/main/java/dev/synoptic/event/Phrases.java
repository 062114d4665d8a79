// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

/**
 * Where the phrases that a lexicon knows stand in an article: runs of two or more tokens of one
 * sentence, by their first token, the shorter first. Phrases may overlap.
 */
public final class Phrases {

  private static final int[] EMPTY = {};

  /** No phrases. */
  public static final Phrases NONE = new Phrases(EMPTY, EMPTY, EMPTY);

  private final int[] first;
  private final int[] end;
  private final int[] entry;

  Phrases(int[] first, int[] end, int[] entry) {
    this.first = first;
    this.end = end;
    this.entry = entry;
  }

  /** Returns the number of phrases. */
  public int size() {
    return first.length;
  }

  /** Returns the index of a phrase's first token. */
  public int first(int phrase) {
    return first[phrase];
  }

  /** Returns the index after a phrase's last token. */
  public int end(int phrase) {
    return end[phrase];
  }

  /** Returns the entry of a phrase, as {@link EventArticle#entry} numbers it. */
  public int entry(int phrase) {
    return entry[phrase];
  }

  /** Returns the first phrase that begins at a token or after it; the size if none does. */
  public int from(int token) {
    int low = 0;
    int high = first.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
