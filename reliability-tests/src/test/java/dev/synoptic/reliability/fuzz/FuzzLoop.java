// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability.fuzz;

import java.util.Locale;
import java.util.Random;

/**
 * A program that tries random inputs on a target, without the instrumentation of a fuzzer, which
 * makes the slow targets slower still. A seed stands for an input, so that a failure can be had
 * again: {@code -Dsynoptic.seed=SEED} in {@link FuzzRegressionTest}.
 */
public final class FuzzLoop {

  private FuzzLoop() {}

  /**
   * Tries inputs and tells how many.
   *
   * @param arguments a target, how many inputs at most, how many seconds at most, the longest input
   *     in bytes, the first seed
   */
  public static void main(String[] arguments) {
    Target target = Target.valueOf(arguments[0]);
    long runs = Long.parseLong(arguments[1]);
    long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000_000;
    int longest = Integer.parseInt(arguments[3]);
    long first = Long.parseLong(arguments[4]);
    long done = 0;
    while (done < runs && System.nanoTime() < end) {
      attempt(target, first + done, longest);
      done++;
    }
    System.out.printf(Locale.ROOT, "%s: %d inputs from seed %d%n", target, done, first);
  }

  private static void attempt(Target target, long seed, int longest) {
    try {
      target.test(input(seed, longest));
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }

  /** Returns the input that a seed stands for. */
  static byte[] input(long seed, int longest) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(longest)];
    random.nextBytes(bytes);
    return bytes;
  }
}
