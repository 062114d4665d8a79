// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The governor will sign the bill.|The governor will not sign the bill.",
        "The guards opened the gate.|The guards never opened the gate.",
        "The guards opened the gate.|The guards didn't open the gate.",
        "The minister answered the letter.|The minister failed to answer the letter.",
        "The minister will meet the strikers.|The minister refused to meet the strikers.",
        "The mill opened in May.|The mill has yet to open.",
        "All the mills of the valley closed.|None of the mills of the valley closed.",
        "A pilot was aboard the ship.|There was no pilot aboard the ship.",
        "Somebody locked the vault.|Nobody locked the vault.",
      })
  void reportsWhatOneSideNegates(String left, String right) {
    assertThat(Pairs.found(left, right)).isNotEmpty().allMatch(d -> d.startsWith("POLARITY"));
    assertThat(Pairs.found(right, left)).isNotEmpty().allMatch(d -> d.startsWith("POLARITY"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The governor won't sign the bill.|The governor will not sign the bill.",
        "The governor did not sign the bill.|The governor refused to sign the bill.",
        "The mill failed to open in May.|The mill did not open in May.",
        "The union not only backed the deal.|The union backed the deal.",
        "Three no votes would stop the plan.|Three votes would stop the plan.",
        "Growth has yet to show in the figures.|Growth did not show in the figures.",
        "The union agreed to the terms.|Didn't the union agree to the terms?",
        "The board is sued for its lies.|The board is not sued for its name but for its lies.",
        "They reached an agreement.|They will never agree.",
        "The mills of the valley rest.|None of the mills of the valley closed.",
        "Where the virus came from nobody can say.|The virus came with hay, the minister said.",
        "Milk is safe.|Milk is without danger.",
        "It was not the hay.|The virus may have come with hay.",
        "The driver was not identified.|An unidentified driver was hurt.",
        "The premier never wrote that the firm lied.|The letter was written by the premier.",
        "The mayor denied that his firm cheated.|The mayor denied his firm cheated.",
        "The bureau might not need to close the mill.|The bureau will need to close the mill.",
        "Keep away from their taps, they said.|They said not to drink, cook with or use their taps.",
        "The mayor did not a week ago.|The mayor came a week ago.",
        "The plan won't provide care for the old.|The providers of care for the old met.",
        "Anna Berg has pleaded not guilty.|Anna Berg was there, and Tom Keller pleaded guilty.",
        "The young man was not identified in the film.|The film has an unidentified young man.",
        "The ruling matters in states that do not recognise the marriages.|The treasury will"
            + " recognise the marriages.",
        "The office has not broken any laws.|The court asks whether the office has broken any laws.",
        "The speaker did it, but not a week ago.|The speaker did it a week ago.",
        "None of this is a comfort to Anna Berg.|Anna Berg stood at the gate.",
        "The ban stays unless the court lifts it.|If the court does not lift it the ban stays.",
      })
  void isSilentWhereBothNegateOrNeitherDoes(String left, String right) {
    assertThat(Pairs.found(left, right)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor, Paul Lind, who was not at the table, thanked them."
            + "|Mayor Paul Lind sat at the table to the end.",
        "The minister stayed away from the table.|The minister sat at the table.",
        "Doctors said the child would not survive.|Doctors said the child would survive.",
      })
  void reportsWhoWasNotWhereTheOtherSidePutsThem(String left, String right) {
    assertThat(Pairs.found(left, right)).anyMatch(d -> d.startsWith("POLARITY"));
  }

  @Test
  void takesStayingAwayForANegation() {
    assertThat(
            Pairs.found(
                "The mayor was not at the table.", "The mayor had stayed away from the table."))
        .isEmpty();
  }

  @Test
  void isSilentAboutANegationOfSomethingElse() {
    assertThat(
            Pairs.found(
                "The governor signed the bill on Monday.",
                "The governor signed the bill, but the treasurer did not attend."))
        .isEmpty();
  }

  @Test
  void marksTheNegationAndWhatItNegates() {
    assertThat(
            Pairs.found("The guards have opened the gate.", "The guards have not opened the gate."))
        .containsExactly("POLARITY: opened / not opened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament accepted the budget on Monday.|Parliament rejected the budget on Monday.",
        "The firm confirmed the sale of the mill.|The firm denied the sale of the mill.",
        "The jury found the driver guilty.|The jury found the driver innocent.",
      })
  void reportsOpposites(String left, String right) {
    assertThat(Pairs.found(left, right)).hasSize(1).allMatch(d -> d.startsWith("POLARITY"));
  }

  @Test
  void isSilentAboutTheNegatedOpposite() {
    assertThat(
            Pairs.found(
                "Parliament rejected the budget on Monday.",
                "Parliament did not accept the budget on Monday."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares in the brewery rose on Tuesday.|Shares in the brewery fell on Tuesday.",
        "The talks resumed in the capital.|The talks stalled in the capital.",
        "The deficit widened last year.|The deficit narrowed last year.",
      })
  void reportsOppositeDirections(String left, String right) {
    assertThat(Pairs.found(left, right)).hasSize(1).allMatch(d -> d.startsWith("DIRECTION"));
  }

  @Test
  void isSilentAboutOtherWordsForOneDirection() {
    assertThat(
            Pairs.found(
                "Shares in the brewery rose on Tuesday.",
                "Shares in the brewery climbed on Tuesday."))
        .isEmpty();
  }

  @Test
  void reportsWhatOneSideOnlyHoldsPossible() {
    assertThat(
            Pairs.found(
                "The ferry may have lost its engine before the crash.",
                "The ferry lost its engine before the crash."))
        .containsExactly("CERTAINTY: may have lost / lost");
  }

  @Test
  void isSilentWhereBothAreUncertain() {
    assertThat(
            Pairs.found(
                "The ferry may have lost its engine before the crash.",
                "The ferry might have lost its engine before the crash."))
        .isEmpty();
  }
}
