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
          Anna Berg was named chairman. | chair
          Anna Berg has become mayor of Holm. | mayor
          Anna Berg will become finance minister. | finance minister
          Anna Berg is the mayor of Holm. | mayor
          Anna Berg remains mayor. | mayor
          Anna Berg, who heads the planning bureau, spoke. | bureau head planning
          The minister of finance, Anna Berg, said so. | finance minister
          They heard Anna Berg, the union's general secretary, on Monday. | general secretary union
          Anna Berg, head of trading at City firm Lorne, spoke. | head trading
          Anna Berg of Lorne Bank, its chief economist, spoke. | chief economist
          Its chief investigator, Anna Berg, spoke. | chief investigator
          Anna Berg, the chief veterinary officer, spoke. | chief veterinary
          Anna Berg, Lorne Line's managing director, spoke. | ceo
          Anna Berg, then mayor of the town, spoke. | former mayor town
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
        "Anna Berg will sing.",
        "Anna Berg was here.",
        "Anna Berg, who heads home, spoke.",
        "Anna Berg, who chairs.",
        "Anna Berg, and her finance minister spoke.",
        "Anna Berg, naming a director, spoke.",
        "Anna Berg, a woman of the bridge, spoke.",
      })
  void readsNoneWhereThereIsNone(String text) {
    assertThat(offices(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg becomes chairman. | true",
        "Anna Berg was appointed chairman. | true",
        "Anna Berg will be chairman. | true",
        "Anna Berg will become chairman. | true",
        "Anna Berg is chairman. | false",
        "Anna Berg remains chairman. | false",
        "The chairman, Anna Berg, spoke. | false",
      })
  void tellsWhoTakesAnOfficeUp(String text, boolean entered) {
    Sides sides = Sides.of(Pairs.of(text, "Nothing."));
    assertThat(OfficeReader.read(Names.of(sides.left())))
        .isNotEmpty()
        .allMatch(claim -> claim.entered() == entered);
  }

  private static String offices(String text) {
    Sides sides = Sides.of(Pairs.of(text, "Nothing."));
    return OfficeReader.read(Names.of(sides.left())).stream()
        .map(claim -> String.join(" ", claim.words()))
        .distinct()
        .reduce("", (all, next) -> all.isEmpty() ? next : all + "; " + next);
  }
}
