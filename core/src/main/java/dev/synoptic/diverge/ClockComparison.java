// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/** Compares times of day in normal form: "20:00", "20:00GMT", "morning", or empty. */
final class ClockComparison {

  private static final int DAY = 24 * 60;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private ClockComparison() {}

  /**
   * Compares two times of day; an absent one leaves the other as mere detail.
   *
   * @param slack by how many minutes two clocks may differ and still be compatible
   */
  static Agreement compare(String left, String right, int slack) {
    if (left.equals(right)) {
      return Agreement.SAME;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.COMPATIBLE;
    }
    boolean leftClock = Character.isDigit(left.charAt(0));
    boolean rightClock = Character.isDigit(right.charAt(0));
    if (leftClock && rightClock) {
      return compareClocks(left, right, slack);
    }
    if (leftClock || rightClock) {
      String part = leftClock ? right : left;
      return holds(part, minute(leftClock ? left : right))
          ? Agreement.COMPATIBLE
          : Agreement.CONFLICT;
    }
    return isLate(left) && isLate(right) ? Agreement.COMPATIBLE : Agreement.CONFLICT;
  }

  private static Agreement compareClocks(String left, String right, int slack) {
    String leftZone = left.substring(5);
    String rightZone = right.substring(5);
    if (leftZone.equals(rightZone)) {
      return agree(minute(left) - minute(right), slack);
    }
    if (leftZone.isEmpty() || rightZone.isEmpty()) {
      return minute(left) == minute(right) ? Agreement.COMPATIBLE : Agreement.INCOMPARABLE;
    }
    int leftOffset = offset(leftZone);
    int rightOffset = offset(rightZone);
    if (leftOffset == UNKNOWN || rightOffset == UNKNOWN) {
      return Agreement.INCOMPARABLE;
    }
    int apart = minute(left) - leftOffset - minute(right) + rightOffset;
    return agree(apart, slack);
  }

  private static Agreement agree(int difference, int slack) {
    int apart = Math.floorMod(difference, DAY);
    int nearest = Math.min(apart, DAY - apart);
    return nearest == 0
        ? Agreement.SAME
        : nearest <= slack ? Agreement.COMPATIBLE : Agreement.CONFLICT;
  }

  private static int minute(String clock) {
    int hour = (clock.charAt(0) - '0') * 10 + clock.charAt(1) - '0';
    return hour * 60 + (clock.charAt(3) - '0') * 10 + clock.charAt(4) - '0';
  }

  private static boolean holds(String part, int minute) {
    int hour = minute / 60;
    return switch (part) {
      case "morning" -> hour < 12;
      case "afternoon" -> hour >= 12 && hour < 18;
      case "evening" -> hour >= 17;
      default -> hour >= 18 || hour < 6;
    };
  }

  private static boolean isLate(String part) {
    return part.equals("evening") || part.equals("night");
  }

  /** Returns how many minutes a zone is ahead of UTC; names that mean several zones are unknown. */
  private static int offset(String zone) {
    return switch (zone) {
      case "GMT", "UTC" -> 0;
      case "BST", "CET" -> 60;
      case "CEST", "EET" -> 120;
      case "EEST", "MSK" -> 180;
      case "HKT", "SGT" -> 480;
      case "JST", "KST" -> 540;
      case "AEST" -> 600;
      case "AEDT" -> 660;
      case "EDT" -> -240;
      case "EST", "CDT" -> -300;
      case "MDT" -> -360;
      case "MST", "PDT" -> -420;
      case "PST" -> -480;
      default -> UNKNOWN;
    };
  }
}
