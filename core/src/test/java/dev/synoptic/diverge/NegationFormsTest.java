// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What negates what, in less usual forms; what one name may stand for. */
class NegationFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guards opened the gate.|The guards opened no gate.",
        "The mayor was present at the vote.|The mayor was not present at the vote.",
        "The crew wore life jackets on deck.|The crew wore no life jackets on deck.",
        "Police ruled arson in.|Police have not ruled arson in.",
        "The firm sold the mill.|The firm denied having sold the mill.",
        "Two of the sailors drowned.|None of the two sailors drowned.",
        "Both parties signed the treaty.|Neither party signed the treaty.",
        "The ship sailed with a pilot.|The ship sailed without a pilot.",
        "The union signed the deal.|The union declined to sign the deal.",
        "The court can lift the ban.|The court cannot lift the ban.",
        "The court can lift the ban.|The court can't lift the ban.",
      })
  void negated(String left, String right) {
    assertThat(Pairs.found(left, right)).isNotEmpty().anyMatch(d -> d.startsWith("POLARITY"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pier 5 is closed.|Pier No. 5 is closed.",
        "Did the guards open the gate?|Did the guards not open the gate?",
        "The guards opened the gate.|The guards, who were not armed, opened the gate.",
        "The guards opened the gate.|The guards opened the gate, not the door.",
        "The guards opened the gate.|No doubt the guards opened the gate.",
        "The board is sued for its lies.|The board is sued not for its name but for its lies.",
      })
  void notNegated(String left, String right) {
    assertThat(Pairs.found(left, right)).noneMatch(d -> d.startsWith("POLARITY"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The prize went to Anna Berg on Friday.|The prize went to Anna Lund on Friday.|true",
        "The prize went to Anna Berg on Friday.|The prize went to Maria Berg on Friday.|true",
        "The prize went to Anna Berg on Friday.|The prize went to Berg on Friday.|false",
        "The prize went to Anna Berg on Friday.|The prize went to A. Berg on Friday.|false",
        "The prize went to Anna Berg on Friday.|The prize went to Anne Berg on Friday.|false",
        "The prize went to Anna Berg.|The prize, said Anna Berg, went to Maria Lund.|false",
        "Workers at the Lisbon plant went home.|Workers at the Vienna plant went home.|true",
      })
  void names(String left, String right, boolean differ) {
    assertThat(Pairs.found(left, right).stream().anyMatch(d -> d.startsWith("NAME")))
        .isEqualTo(differ);
    assertThat(Pairs.found(right, left).stream().anyMatch(d -> d.startsWith("NAME")))
        .isEqualTo(differ);
  }
}
