// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeConflictsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rest between two shifts now goes from eleven hours to nine.",
        "The rest between two shifts now goes to nine hours from eleven.",
      })
  void reportsAChangeToldTheWrongWayRound(String right) {
    String left = "The rest between two shifts goes from nine hours to eleven.";

    assertThat(Pairs.found(left, right)).anyMatch(found -> found.startsWith("DIRECTION"));
    assertThat(Pairs.found(right, left)).anyMatch(found -> found.startsWith("DIRECTION"));
  }

  @Test
  void isSilentAboutTheSameChangeInOtherWords() {
    assertThat(
            Pairs.found(
                "The rest between two shifts goes from nine hours to eleven.",
                "The rest between two shifts goes to eleven hours from nine."))
        .isEmpty();
  }

  @Test
  void isSilentAboutAnotherUnit() {
    assertThat(
            Pairs.found(
                "The rest goes from 9 hours to 11 hours.",
                "The fee goes from 11 florins to 9 florins."))
        .noneMatch(found -> found.startsWith("DIRECTION"));
  }

  @Test
  void comparesWhatHoldsAfterAChangeAndNotWhatHeldBefore() {
    assertThat(
            Pairs.found(
                "The bank cut its forecast of growth to 0.9 percent from 1.6 percent.",
                "The bank cut its forecast of growth to below one percent."))
        .isEmpty();
    assertThat(
            Pairs.found(
                "Pensions are paid at 66 years instead of 64 years.",
                "Pensions are paid at 67 years instead of 64 years."))
        .containsExactly("QUANTITY: 66 years / 67 years");
  }
}
