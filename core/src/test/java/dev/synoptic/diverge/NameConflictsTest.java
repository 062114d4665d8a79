// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameConflictsTest {

  @Test
  void reportsTwoNamesInOnePlace() {
    assertThat(
            Pairs.found(
                "The summit of the leaders will be held in Lisbon in June.",
                "The summit of the leaders will be held in Vienna in June."))
        .containsExactly("NAME: Lisbon / Vienna");
  }

  @Test
  void isSilentAboutAnotherSpelling() {
    assertThat(
            Pairs.found(
                "The summit of the leaders will be held in Kiev in June.",
                "The summit of the leaders will be held in Kyiv in June."))
        .isEmpty();
  }

  @Test
  void isSilentAboutANameThatTheOtherPassageKnows() {
    assertThat(
            Pairs.found(
                "Envoys from Lisbon met envoys from Vienna.",
                "Envoys from Vienna met envoys from Lisbon."))
        .isEmpty();
  }

  @Test
  void reportsOnePersonWithTwoOffices() {
    assertThat(
            Pairs.found(
                "The deal was praised by Prime Minister Anna Berg on Friday.",
                "The deal was praised by Defence Secretary Anna Berg on Friday."))
        .containsExactly("ROLE: Prime Minister / Defence Secretary");
  }

  @Test
  void isSilentAboutAMoreSpecificOffice() {
    assertThat(
            Pairs.found(
                "The deal was praised by President Anna Berg on Friday.",
                "The deal was praised by French President Anna Berg on Friday."))
        .isEmpty();
    assertThat(
            Pairs.found(
                "The deal was praised by Defense Minister Anna Berg on Friday.",
                "The deal was praised by Defence Minister Anna Berg on Friday."))
        .isEmpty();
  }
}
