// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Anna Berg spoke. | mayor
          The mayor of the town, Anna Berg, spoke. | mayor town
          They spoke with the minister of finance, Anna Berg. | finance minister
          Anna Berg, who chairs the planning bureau, spoke. | bureau chair planning
          Anna Berg becomes chairman. | chair
          Anna Berg will be the chief executive. | ceo
          In June harbour master Anna Berg spoke. | harbour master
          """)
  void readsOffices(String text, String words) {
    assertThat(offices(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They asked the minister, Anna Berg said.",
        "Anna Berg, who runs every morning, spoke.",
        "Anna Berg is late.",
        "The bridge of the town, Anna Berg said, is old.",
      })
  void readsNoneWhereThereIsNone(String text) {
    assertThat(offices(text)).isEmpty();
  }

  private static String offices(String text) {
    Sides sides = Sides.of(Pairs.of(text, "Nothing."));
    return OfficeReader.read(Names.of(sides.left())).stream()
        .map(claim -> String.join(" ", claim.words()))
        .distinct()
        .reduce("", (all, next) -> all.isEmpty() ? next : all + "; " + next);
  }
}
