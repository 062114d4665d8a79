// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum for each of a limited number of documents: a hash table of fixed size, and the best of it.
 */
final class Sums {

  /** A document and its sum, which is positive. */
  record Entry(int document, float sum) {}

  private static final int EMPTY = -1;
  private static final int GOLDEN = 0x9E3779B9;

  private final int capacity;
  private final int[] documents;
  private final float[] values;
  private final int[] used;
  private final int shift;
  private int size;

  /** Makes an empty table for so many documents, a number of at least 1. */
  Sums(int capacity) {
    this.capacity = capacity;
    int slots = Integer.highestOneBit(capacity) * 4;
    documents = new int[slots];
    values = new float[slots];
    used = new int[capacity];
    shift = Integer.numberOfLeadingZeros(slots) + 1;
    Arrays.fill(documents, EMPTY);
  }

  int capacity() {
    return capacity;
  }

  boolean isFull() {
    return size == capacity;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      documents[used[i]] = EMPTY;
    }
    size = 0;
  }

  /** Adds to a document's sum; the table must not be full. */
  void add(int document, float value) {
    int slot = (document * GOLDEN) >>> shift;
    while (documents[slot] != document) {
      if (documents[slot] == EMPTY) {
        documents[slot] = document;
        values[slot] = 0;
        used[size++] = slot;
        break;
      }
      slot = (slot + 1) & (documents.length - 1);
    }
    values[slot] += value;
  }

  /** Returns so many documents with the highest sums, the highest first, equal ones by number. */
  List<Entry> best(int most) {
    long[] heap = new long[Math.min(most, size)];
    int filled = 0;
    for (int i = 0; i < size; i++) {
      int slot = used[i];
      // Positive floats are ordered as their bits are.
      long key =
          ((long) Float.floatToIntBits(values[slot]) << 32) | (~documents[slot] & 0xFFFFFFFFL);
      if (filled < heap.length) {
        up(heap, filled++, key);
      } else if (filled > 0 && key > heap[0]) {
        down(heap, key);
      }
    }
    Arrays.sort(heap);
    List<Entry> best = new ArrayList<>(heap.length);
    for (int i = heap.length - 1; i >= 0; i--) {
      best.add(new Entry(~(int) heap[i], Float.intBitsToFloat((int) (heap[i] >>> 32))));
    }
    return best;
  }

  private static void up(long[] heap, int last, long key) {
    int child = last;
    while (child > 0 && heap[(child - 1) / 2] > key) {
      heap[child] = heap[(child - 1) / 2];
      child = (child - 1) / 2;
    }
    heap[child] = key;
  }

  /** Puts a key in the place of the least one. */
  private static void down(long[] heap, long key) {
    int parent = 0;
    for (int child = 1; child < heap.length; child = 2 * parent + 1) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= key) {
        break;
      }
      heap[parent] = heap[child];
      parent = child;
    }
    heap[parent] = key;
  }
}
