// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import java.util.HashMap;
import java.util.Map;

/**
 * A table from terms to numbers. A term of up to eight Latin-1 characters, which most are, is a key
 * of one long and found with one look; longer ones are in a map beside it.
 */
final class InformationTable {

  private final Map<String, Float> others = new HashMap<>();

  /** Open addressing; 0 for none. */
  private final long[] keys;

  private final float[] values;
  private final float unseen;

  /**
   * Copies a map.
   *
   * @param information the numbers of terms
   * @param unseen the number of every other term
   */
  InformationTable(Map<String, Float> information, float unseen) {
    this.unseen = unseen;
    keys = new long[Integer.highestOneBit(Math.max(1, information.size())) * 4];
    values = new float[keys.length];
    information.forEach(this::put);
  }

  private void put(String term, float value) {
    long key = key(term);
    if (key == 0) {
      others.put(term, value);
    } else {
      int place = place(key);
      keys[place] = key;
      values[place] = value;
    }
  }

  /** Returns the number of a term. */
  float get(String term) {
    long key = key(term);
    if (key == 0) {
      return others.getOrDefault(term, unseen);
    }
    int place = place(key);
    return keys[place] == 0 ? unseen : values[place];
  }

  /** Returns where a key is, or would be. */
  private int place(long key) {
    int bits = Integer.numberOfTrailingZeros(keys.length);
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  /** Returns a short term as one number; 0 for any other. */
  private static long key(String term) {
    if (term.length() > Long.BYTES) {
      return 0;
    }
    long key = 0;
    for (int i = 0; i < term.length(); i++) {
      char character = term.charAt(i);
      if (character == 0 || character > 0xFF) {
        return 0;
      }
      key = (key << Byte.SIZE) | character;
    }
    return key;
  }
}
