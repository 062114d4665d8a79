// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import java.util.Arrays;

/** Numbers strings in the order in which they first come. */
final class Dictionary {

  /** The strings by their number. */
  private String[] strings = new String[32];

  /** Open addressing: a number plus one, 0 for none; at most half full. */
  private int[] places = new int[64];

  private int size;

  int number(String string) {
    int place = place(string);
    while (places[place] != 0) {
      int known = places[place] - 1;
      if (strings[known].equals(string)) {
        return known;
      }
      place = (place + 1) & (places.length - 1);
    }
    strings[size] = string;
    places[place] = ++size;
    if (size == strings.length) {
      grow();
    }
    return size - 1;
  }

  private int place(String string) {
    int bits = Integer.numberOfTrailingZeros(places.length);
    return (string.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - bits);
  }

  private void grow() {
    strings = Arrays.copyOf(strings, 2 * size);
    places = new int[4 * size];
    for (int number = 0; number < size; number++) {
      int place = place(strings[number]);
      while (places[place] != 0) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = number + 1;
    }
  }

  int size() {
    return size;
  }
}
