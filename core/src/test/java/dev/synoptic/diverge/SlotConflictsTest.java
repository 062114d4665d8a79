// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotConflictsTest {

  @Test
  void reportsNamesThatOnlyTheirPlaceTells() {
    assertThat(
            Pairs.found(
                "Herald Writer Sara Kugelmann contributed to this report.",
                "Herald Writer Michael Gormsen contributed to this report."))
        .containsExactly("NAME: Sara Kugelmann / Michael Gormsen");
  }

  @Test
  void isSilentAboutAShortFormAndAKinOfTheSameName() {
    assertThat(
            Pairs.found(
                "Dave Kugelmann contributed to this report.",
                "David Kugelmann contributed to this report."))
        .isEmpty();
  }

  @Test
  void isSilentInLongerTexts() {
    String more = " It rained. The road was wet. Nobody was hurt.";
    assertThat(
            Pairs.found(
                "Zorvane was the last to leave the hall." + more,
                "Kelmont was the last to leave the hall." + more))
        .isEmpty();
  }
}
