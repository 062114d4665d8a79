// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Arrays;

/** A growing list of ints; spares boxing on long texts. */
final class Ints {

  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int size() {
    return size;
  }
}
