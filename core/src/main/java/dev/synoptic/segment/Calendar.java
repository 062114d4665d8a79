// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Locale;
import java.util.Set;

/** Names of days and months, as far as sentences and datelines need them. */
final class Calendar {

  private static final Set<String> NAMES =
      Words.set(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april
          may june july august september october november december mon tue tues wed thu thur
          thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  private Calendar() {}

  static boolean isDayOrMonth(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
