// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import org.junit.jupiter.api.Test;

class FigureConflictsTest {

  @Test
  void reportsFiguresThatConflict() {
    assertThat(
            Pairs.found(
                "The storm killed 12 people in the valley on Monday.",
                "The storm killed 27 people in the valley."))
        .containsExactly("QUANTITY: 12 people / 27 people");
  }

  @Test
  void takesTheSignsOfMoneyAndPercentAlong() {
    assertThat(
            Pairs.found(
                "The company paid $14.2 million for the mill.",
                "The company paid $19.5 million for the mill."))
        .containsExactly("QUANTITY: $14.2 million / $19.5 million");
    assertThat(
            Pairs.found(
                "Rents in the town rose 4.5% last year.", "Rents in the town rose 8% last year."))
        .containsExactly("QUANTITY: 4.5% / 8%");
  }

  @Test
  void reportsFiguresThatDifferInASignAlone() {
    assertThat(
            Pairs.found(
                "It was -15 degrees in the harbour on Monday.",
                "It was 15 degrees in the harbour on Monday."))
        .containsExactly("QUANTITY: -15 degrees / 15 degrees");
    assertThat(
            Pairs.found(
                "The repair of the bridge cost the harbour €500 in the end.",
                "The repair of the bridge cost the harbour $500 in the end."))
        .containsExactly("QUANTITY: €500 / $500");
    assertThat(
            Pairs.found(
                "The repair of the bridge cost the harbour A$500 in the end.",
                "The repair of the bridge cost the harbour $500 in the end."))
        .isEmpty();
  }

  @Test
  void givesTheValuesAsData() {
    Divergence divergence =
        DivergenceFinder.find(
                Pairs.of(
                    "The bridge will cost 40 million euros to mend.",
                    "The bridge will cost 65 million euros to mend."))
            .get(0);
    assertThat(divergence.leftValue()).isEqualTo(new Value.Quantity(4e7, 4e7, "EUR", false));
    assertThat(divergence.rightValue()).isEqualTo(new Value.Quantity(6.5e7, 6.5e7, "EUR", false));
  }

  @Test
  void isSilentAboutTheSameAmountOtherwisePut() {
    assertThat(
            Pairs.found(
                "The tank held about 38,000 litres of oil.",
                "The tank held 10,000 gallons of oil."))
        .isEmpty();
    assertThat(
            Pairs.found(
                "More than 1,200 people fled the flooded town.",
                "Some 1,250 people fled the flooded town."))
        .isEmpty();
  }

  @Test
  void neverComparesAFigureThatHasAnEqualOnTheOtherSide() {
    assertThat(
            Pairs.found(
                "The crash killed three people and injured 19 others.",
                "The crash injured 19 people; three people died."))
        .isEmpty();
  }

  @Test
  void pairsEachFigureWithTheOneInItsPlace() {
    assertThat(
            Pairs.found(
                "The council spent 20 million euros on schools and 30 million euros on roads.",
                "The council spent 25 million euros on schools and 38 million euros on roads."))
        .containsExactly(
            "QUANTITY: 20 million euros / 25 million euros",
            "QUANTITY: 30 million euros / 38 million euros");
  }

  @Test
  void isSilentAboutWhatOnlyOneSideTells() {
    assertThat(
            Pairs.found(
                "The mayor opened the library on Main Street.",
                "The mayor opened the library, which cost 3 million euros and has 40,000 books."))
        .isEmpty();
  }

  @Test
  void reportsTimesThatConflict() {
    assertThat(
            Pairs.found(
                "The leak was discovered at 4:40 a.m. by a technician.",
                "The leak was discovered at 5:20 a.m. by a technician."))
        .containsExactly("TIME: 4:40 a.m / 5:20 a.m");
    assertThat(
            Pairs.found(
                "The dam was completed in 1968 after long delays.",
                "The dam was completed in 1986 after long delays."))
        .containsExactly("TIME: 1968 / 1986");
  }

  @Test
  void isSilentAboutADateThatMayBeTheWeekday() {
    assertThat(
            Pairs.found(
                "The court will rule on Thursday on the appeal.",
                "The court will rule on March 27 on the appeal."))
        .isEmpty();
  }

  @Test
  void readsThePriceOfAThingWithWhatItIsThePriceOf() {
    assertThat(
            Pairs.found(
                "The firm earned 72 cents per share in the quarter.",
                "The firm earned 26 cents per share in the quarter."))
        .containsExactly("QUANTITY: 72 cents per share / 26 cents per share");
  }

  @Test
  void takesPeopleForWhoeverTheTextSpeaksOf() {
    assertThat(
            Pairs.found(
                "The blast in the harbour injured 11 others.",
                "The blast in the harbour injured 17 dockers."))
        .containsExactly("QUANTITY: 11 others / 17 dockers");
  }

  @Test
  void isSilentAboutAPartAndAboutWhatIsAddedToIt() {
    assertThat(
            Pairs.found(
                "One of the banks in the harbour failed.", "Two banks in the harbour failed."))
        .isEmpty();
    assertThat(
            Pairs.found(
                "Two more debates between the candidates are planned.",
                "Three debates between the candidates are planned."))
        .isEmpty();
  }

  @Test
  void isSilentAboutARoughTimeOfDay() {
    assertThat(
            Pairs.found(
                "The result was announced at 11:50 p.m. on Tuesday.",
                "The result was announced shortly before midnight on Tuesday."))
        .isEmpty();
  }
}
