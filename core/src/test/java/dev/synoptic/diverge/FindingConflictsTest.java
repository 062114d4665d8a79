// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Faulty wiring may have caused the fire at the mill."
            + "|It was the wiring that set fire to the mill, the inspector has established.",
        "Inspectors could not rule out a failure of the brakes on the tram."
            + "|We can reveal that the brakes of the tram gave way.",
        "The wiring of the mill could be to blame."
            + "|The inspectors cleared the wiring of the mill.",
        "Dearer tickets for the tram could not be excluded."
            + "|The company has ruled out that tickets for the tram cost more.",
        "The bank had ruled nothing out for rates in November."
            + "|The bank has made it plain that rates rise in November.",
        "The brakes of the tram were the cause, the inspector has established."
            + "|The inspector ruled out the brakes of the tram.",
      })
  void reportsWhatIsPossibleHereAndEstablishedOrRuledOutThere(String left, String right) {
    assertThat(Pairs.found(left, right)).anyMatch(found -> found.startsWith("CERTAINTY"));
    assertThat(Pairs.found(right, left)).anyMatch(found -> found.startsWith("CERTAINTY"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Faulty wiring may have caused the fire at the mill."
            + "|Inspectors could not rule out the wiring of the mill.",
        "The wiring of the mill could be to blame.|The brakes of the tram were ruled out.",
        "The wiring of the mill could be to blame.|The debris of the mill was cleared away.",
        "The mill burned on 4 May.|The inspectors cleared the wiring of the mill.",
        "The mill in May Street burned down.|The mill in May Street was ruled out.",
        "\"The wiring of the mill may be old,\" he said.|They ruled out the wiring of the mill.",
        "Anna Berg may leave the town.|Anna Berg was cleared.",
        "The wiring may be old, but the roof of the mill was ruled out."
            + "|The roof of the mill and the wiring were ruled out.",
      })
  void isSilentWhereBothAreAsSureOrOfSomethingElse(String left, String right) {
    assertThat(Pairs.found(left, right)).noneMatch(found -> found.startsWith("CERTAINTY"));
    assertThat(Pairs.found(right, left)).noneMatch(found -> found.startsWith("CERTAINTY"));
  }
}
