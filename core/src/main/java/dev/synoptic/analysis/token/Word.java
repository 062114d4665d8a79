// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one form of a word wherever it stands. Immutable but for its facts, which are
 * worked out when they are first asked for, to the same whoever asks.
 */
final class Word {

  /** How many kinds of facts there can be. */
  static final int FACTS = 6;

  /** What stands for characters that are no part of a key: eight times the last of Latin-1. */
  static final long UNPACKED = -1;

  /** Forms of so many Latin-1 characters are told apart by their key alone. */
  private static final int PACKED = 2 * Long.BYTES;

  private final long head;
  private final long tail;

  /** Whether the key is the form itself, not a hash. */
  private final boolean packed;

  /** The form itself where the key is no more than a hash; empty for a packed form. */
  private final String unpacked;

  final String normal;
  final String stem;
  final byte flags;

  /* Fields, not an array: what is known of a word lies in one line of a processor's cache. */
  private @Nullable Object fact0;
  private @Nullable Object fact1;
  private @Nullable Object fact2;
  private @Nullable Object fact3;
  private @Nullable Object fact4;
  private @Nullable Object fact5;

  /**
   * Notes a form.
   *
   * @param surface the form as it stands in texts
   * @param normal its folded form
   * @param stem what the language's analyzer makes of it, or the folded form
   * @param flags the flags of {@link Tokens} that do not depend on the place
   */
  Word(String surface, String normal, String stem, byte flags) {
    int length = surface.length();
    int middle = Math.min(length, Long.BYTES);
    long start = pack(surface, 0, middle);
    long rest = length <= PACKED ? pack(surface, middle, length) : UNPACKED;
    packed = start != UNPACKED && rest != UNPACKED;
    head = packed ? start : hash(surface, 0, length);
    tail = packed ? rest : length;
    unpacked = packed ? "" : surface;
    this.normal = normal;
    this.stem = stem;
    this.flags = flags;
  }

  /** Returns up to eight Latin-1 characters as one number; {@link #UNPACKED} for any other. */
  static long pack(String text, int start, int end) {
    long packed = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      all |= character;
      packed = (packed << Byte.SIZE) | character;
    }
    return all < 0x100 ? packed : UNPACKED;
  }

  static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** Returns where a form with a key is looked for, as a number of 32 even bits. */
  static int spread(long head, long tail) {
    long mixed = (head ^ Long.rotateLeft(tail, 29)) * 0x9E3779B97F4A7C15L;
    return (int) (((mixed ^ (mixed >>> 32)) * 0x9E3779B97F4A7C15L) >>> 32);
  }

  int spread() {
    return spread(head, tail);
  }

  /** Tells whether this is the packed form with a key. */
  boolean isPacked(long head, long tail) {
    return this.head == head && this.tail == tail && packed;
  }

  /** Tells whether this is the longer form at {@code [start, end)} of a text, with its hash. */
  boolean isAt(String text, int start, int end, long hash) {
    return head == hash && unpacked.length() == end - start && text.startsWith(unpacked, start);
  }

  /** Returns a fact that was noted; null if none was. */
  @Nullable Object fact(int kind) {
    return switch (kind) {
      case 0 -> fact0;
      case 1 -> fact1;
      case 2 -> fact2;
      case 3 -> fact3;
      case 4 -> fact4;
      default -> fact5;
    };
  }

  /** Notes a fact, which must be immutable and follow from the form alone. */
  void note(int kind, Object fact) {
    switch (kind) {
      case 0 -> fact0 = fact;
      case 1 -> fact1 = fact;
      case 2 -> fact2 = fact;
      case 3 -> fact3 = fact;
      case 4 -> fact4 = fact;
      default -> fact5 = fact;
    }
  }
}
