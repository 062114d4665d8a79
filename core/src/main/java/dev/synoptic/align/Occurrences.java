// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Where each number of a sentence's tokens occurs, as chains over scratch arrays: {@code first} of
 * a number, then {@code next} of a position. Numbers are small and dense, so a table that is
 * cleared by a change of stamp serves every sentence of an event without hashing.
 */
final class Occurrences {

  private int[] head = new int[1024];
  private int[] stamp = new int[1024];
  private int[] next = new int[64];
  private int current;

  /** Indexes the numbers of tokens {@code [first, first + size)}; negative numbers are left out. */
  void index(IntUnaryOperator numbers, int first, int size) {
    if (next.length < size) {
      next = new int[size * 2];
    }
    current++;
    for (int x = size - 1; x >= 0; x--) {
      int number = numbers.applyAsInt(first + x);
      if (number >= 0) {
        ensure(number);
        next[x] = stamp[number] == current ? head[number] : -1;
        head[number] = x;
        stamp[number] = current;
      }
    }
  }

  private void ensure(int number) {
    if (number >= head.length) {
      int larger = Math.max(number + 1, head.length * 2);
      head = Arrays.copyOf(head, larger);
      stamp = Arrays.copyOf(stamp, larger);
    }
  }

  /** Returns the first position of a number; -1 if it does not occur. */
  int first(int number) {
    return number >= 0 && number < head.length && stamp[number] == current ? head[number] : -1;
  }

  /** Returns the next position of the number at a position; -1 after the last. */
  int next(int position) {
    return next[position];
  }
}
