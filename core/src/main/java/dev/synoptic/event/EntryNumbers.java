// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import java.util.Arrays;

/** Numbers the entries of a lexicon in the order in which they first come, without boxes. */
final class EntryNumbers {

  private int[] entries = new int[64];

  /**
   * Open addressing: a number plus one, 0 for none; mostly empty, as most entries asked for have
   * none.
   */
  private int[] places = new int[512];

  private int size;

  /** Returns the number of an entry, a new one if it comes for the first time. */
  int number(int entry) {
    int place = place(entry);
    if (places[place] != 0) {
      return places[place] - 1;
    }
    entries[size] = entry;
    places[place] = ++size;
    if (size == entries.length) {
      grow();
    }
    return size - 1;
  }

  /** Returns the number of an entry; -1 if it has none. */
  int known(int entry) {
    return places[place(entry)] - 1;
  }

  /** Returns the entry with a number. */
  int entry(int number) {
    return entries[number];
  }

  int size() {
    return size;
  }

  /** Returns where an entry is, or would be. */
  private int place(int entry) {
    int bits = Integer.numberOfTrailingZeros(places.length);
    int place = (entry * 0x9E3779B9) >>> (Integer.SIZE - bits);
    while (places[place] != 0 && entries[places[place] - 1] != entry) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private void grow() {
    entries = Arrays.copyOf(entries, 2 * size);
    places = new int[8 * size];
    for (int number = 0; number < size; number++) {
      places[place(entries[number])] = number + 1;
    }
  }
}
