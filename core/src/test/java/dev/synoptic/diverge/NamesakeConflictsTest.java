// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakeConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Petrana Lundy found the blisters on Saturday. Rain fell. It was late."
            + "|Rain fell. It was late when the blisters were found by one Petrana Hollvik. Why?"
            + "|NAME: Petrana Lundy / Petrana Hollvik",
        "All 214 animals at Upper Dallow Farm were put down. It was Tuesday evening. Rain fell."
            + "|Rain fell. On Tuesday evening all 214 animals at Nether Dallow were put down. Why?"
            + "|NAME: Upper Dallow Farm / Nether Dallow",
      })
  void reportsNamesThatAreHalfAlike(String left, String right, String expected) {
    assertThat(Pairs.found(left, right)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Justice Ansgar M. Kettle asked the firm's lawyers about the claim."
            + "|The firm's lawyers were asked about the claim by Justice Ansgar Kettle.",
        "Ilsebet Vantongeren brokered the deal of the two unions."
            + "|The deal of the two unions was brokered by Ilsebet Van Tongeren.",
        "Petrana Lundy found the blisters. Petrana Hollvik helped her."
            + "|The blisters were found by Petrana Hollvik.",
        "John Berg found the blisters on Saturday, long before anyone else had looked."
            + "|What followed was known to John Keller and few others in the town.",
      })
  void isSilentAboutOneNameAndAboutTwoPeople(String left, String right) {
    assertThat(Pairs.found(left, right)).noneMatch(found -> found.startsWith("NAME"));
  }

  @Test
  void saysOnceWhatDiffers() {
    assertThat(
            Pairs.found(
                "The captain, Halvardt Brix, was not on the bridge.",
                "The captain, Halvardt Bringe, was not on the bridge."))
        .hasSize(1);
  }
}
