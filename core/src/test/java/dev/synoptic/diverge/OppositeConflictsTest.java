// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositeConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fair in Holm was called off. | The fair in Holm will go ahead. | POLARITY",
        "The premier took part in the talks. | The premier stayed away from the talks. | POLARITY",
        "The samples from Holm were positive. | The samples from Holm were negative. | POLARITY",
        "The tanker swung to port near Holm. | The tanker swung to starboard near Holm. | DIRECTION",
        "The tanker was heading out to sea. | The tanker was arriving from the sea. | DIRECTION",
        "The florin climbed on Monday. | The florin took a tumble on Monday. | DIRECTION",
        "The fire at the mill was an accident. | The fire at the mill was arson. | POLARITY",
        "The Tarn fair, the largest of the lot, was called off. | The Tarn fair will go ahead. | POLARITY",
        "Anna Berg, who leads the party, praised it. | Anna Berg condemned it at once. | POLARITY",
        "The samples came back negative. | The samples came back POSITIVE. | POLARITY",
        "The party leader praised the bill. | The party leader condemned the bill. | POLARITY",
      })
  void reportsOppositesOfTheSame(String left, String right, String type) {
    assertThat(Pairs.found(left, right)).isNotEmpty().allMatch(d -> d.startsWith(type));
    assertThat(Pairs.found(right, left)).isNotEmpty().allMatch(d -> d.startsWith(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The party could win the vote in Holm.|The party may lose the vote in Holm.",
        "The company could raise fares in the fall.|The company could raise fares a lot.",
        "Anna Berg spoke of North Lorne.|Anna Berg spoke of South Lorne.",
        "The board declined to speak of the rates.|The board spoke of a rise of the rates.",
        "Analysts praised the quick sale.|The unions of the dockers in Holm condemned the bill.",
        "The Lark was arriving from the sea.|The Lark lay still when it left the marked channel.",
        "A vote on tax cuts is near, she said.|The old tax increase passed in May.",
        "The fair was not called off.|The fair will go ahead.",
      })
  void isSilentAboutWhatMayBeAndWhatIsSaidOfOthers(String left, String right) {
    assertThat(Pairs.found(left, right))
        .noneMatch(d -> d.startsWith("POLARITY") || d.startsWith("DIRECTION"));
    assertThat(Pairs.found(right, left))
        .noneMatch(d -> d.startsWith("POLARITY") || d.startsWith("DIRECTION"));
  }
}
