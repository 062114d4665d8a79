// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

/** Hashes that are the same on every platform and in every release that reads an index. */
public final class Hashes {

  private Hashes() {}

  /** Returns a 32-bit hash of a string. */
  static int of(String text) {
    return (int) (mixed(text, 0) >>> 32);
  }

  /**
   * Returns a 64-bit hash of a string.
   *
   * @param text the string
   * @param seed another seed gives another hash
   * @return the hash
   */
  public static long mixed(String text, long seed) {
    long hash = seed ^ 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** Spreads every bit over all others (the finaliser of D. Stafford, variant 13). */
  static long mix(long value) {
    long hash = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}
