// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelConflictsTest {

  @Test
  void reportsOneThingWithTwoNumbers() {
    assertThat(
            Pairs.found(
                "The valve under tank No. 4 was cracked.",
                "The valve under tank No. 7 was cracked."))
        .containsExactly("NAME: tank No. 4 / tank No. 7");
  }

  @Test
  void isSilentWhereBothAreKnownToOneSide() {
    assertThat(
            Pairs.found(
                "The valve under tank No. 4 was cracked.",
                "The valve under tank No. 4 was cracked, tank No. 7 was not."))
        .noneMatch(found -> found.startsWith("NAME"));
  }

  @Test
  void isSilentAboutOtherKindsOfThings() {
    assertThat(
            Pairs.found(
                "The valve under tank No. 4 was cracked.",
                "The valve near gate No. 7 was cracked."))
        .noneMatch(found -> found.startsWith("NAME"));
  }
}
