// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union will sign the deal.|The union has told nobody whether it will sign the deal.",
        "The minister is to revoke the licence of the line."
            + "|The minister is still weighing a suspension of the licence.",
        "The minister will revoke the licence.|The minister has not decided about the licence yet.",
        "The premier will strip the bank of its rights."
            + "|The premier did not rule out touching the rights of the bank.",
      })
  void reportsWhatIsSettledHereAndOpenThere(String left, String right) {
    assertThat(Pairs.found(left, right)).anyMatch(found -> found.startsWith("CERTAINTY"));
    assertThat(Pairs.found(right, left)).anyMatch(found -> found.startsWith("CERTAINTY"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister may revoke the licence of the line."
            + "|The minister is weighing a suspension of the licence.",
        "The minister will not revoke the licence.|The minister is weighing the licence.",
        "The minister will speak on Friday.|The board has not decided about the licence yet.",
        "The union will sign the deal.|The union signed the deal on 4 May.",
        "The union will run the firm.|The union built what neither firm could build.",
        "The union will run the firm.|The union could gain from help for the firm.",
        "No deal will get the vote of the union.|The union is weighing the deal and the vote.",
        "The union will sign the deal.|Considering the tone, the union is near a deal.",
      })
  void isSilentWhereBothAreOpenOrNeitherOrAboutSomethingElse(String left, String right) {
    assertThat(Pairs.found(left, right)).noneMatch(found -> found.startsWith("CERTAINTY"));
  }
}
