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
    int place = place(string.hashCode());
    while (places[place] != 0) {
      int known = places[place] - 1;
      if (strings[known].equals(string)) {
        return known;
      }
      place = (place + 1) & (places.length - 1);
    }
    return add(string, place);
  }

  /** Numbers the beginning of a string; none of the other strings is asked for whole. */
  int number(String string, int length) {
    int place = place(hash(string, length));
    while (places[place] != 0) {
      int known = places[place] - 1;
      if (strings[known].regionMatches(0, string, 0, length)) {
        return known;
      }
      place = (place + 1) & (places.length - 1);
    }
    return add(string.substring(0, length), place);
  }

  /** Returns the hash code that the beginning of a string would have by itself. */
  private static int hash(String string, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + string.charAt(i);
    }
    return hash;
  }

  private int add(String string, int place) {
    strings[size] = string;
    places[place] = ++size;
    if (size == strings.length) {
      grow();
    }
    return size - 1;
  }

  private int place(int hash) {
    int bits = Integer.numberOfTrailingZeros(places.length);
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - bits);
  }

  private void grow() {
    strings = Arrays.copyOf(strings, 2 * size);
    places = new int[4 * size];
    for (int number = 0; number < size; number++) {
      int place = place(strings[number].hashCode());
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
