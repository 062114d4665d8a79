// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/**
 * How surely two runs of tokens, one on each side, fill the same place in what both passages say:
 * the aligned words around them. Summed in whole numbers, so that both sides get the same sum.
 */
final class Slots {

  private static final int WINDOW = 6;
  private static final int CONTENT = 27720;

  /** Two runs that both open, or both close, their passages have that in common. */
  private static final int EDGE = CONTENT / 2;

  private static final int FUNCTION = CONTENT * 2 / 5;

  private Slots() {}

  /** Returns how well the words in front of two tokens correspond, in [0, 1). */
  static double before(Sides sides, int first, int otherFirst) {
    int sum = 0;
    for (int d = 1; d <= WINDOW; d++) {
      int partner = sides.left().partner(first - d);
      int distance = otherFirst - partner;
      if (partner >= 0 && distance >= 1 && distance <= WINDOW) {
        sum += share(sides, first - d, partner, d + distance);
      }
    }
    boolean open = first == sides.left().first() && otherFirst == sides.right().first();
    return odds(sum + (open ? EDGE : 0));
  }

  /** Returns how well the words behind two runs correspond, in [0, 1). */
  static double behind(Sides sides, int end, int otherEnd) {
    int sum = 0;
    for (int d = 1; d <= WINDOW; d++) {
      int partner = sides.left().partner(end + d - 1);
      int distance = partner - otherEnd + 1;
      if (partner >= 0 && distance >= 1 && distance <= WINDOW) {
        sum += share(sides, end + d - 1, partner, d + distance);
      }
    }
    boolean close = end == sides.left().end() && otherEnd == sides.right().end();
    return odds(sum + (close ? EDGE : 0));
  }

  private static double odds(double sum) {
    return sum / (CONTENT + sum);
  }

  private static int share(Sides sides, int token, int partner, int distances) {
    boolean content = sides.left().isContent(token) && sides.right().isContent(partner);
    return (content ? CONTENT : FUNCTION) * 2 / distances;
  }

  /** Tells whether the nearest words of content in front of two tokens are aligned. */
  static boolean sameBefore(Sides sides, int first, int otherFirst) {
    int left = contentBefore(sides.left(), first);
    int right = contentBefore(sides.right(), otherFirst);
    return left >= 0 && right >= 0 && sides.left().partner(left) == right;
  }

  private static int contentBefore(Side side, int token) {
    for (int k = token - 1; k >= token - WINDOW && side.has(k); k--) {
      if (side.isContent(k)) {
        return k;
      }
    }
    return -1;
  }

  /** Returns how far apart two tokens stand in their passages, in [0, 1). */
  static double distance(Sides sides, int left, int right) {
    return Math.abs(place(sides.left(), left) - place(sides.right(), right));
  }

  private static double place(Side side, int token) {
    return (token - side.first() + 0.5) / (side.end() - side.first());
  }
}
