// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.align.PassagePair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A ship hit the bridge, killing four people.|The death toll rose to five overnight.",
        "Four dead as ship hits bridge.|Divers recovered a fifth body on Thursday.",
        "Three people were still missing.|Two people are unaccounted for.",
        "Seventeen people were arrested.|The march ended without anyone being arrested.",
        "Twenty people were injured.|Nobody was hurt.",
        "The crew of the ship counted nine lorries on the bridge."
            + "|The crew of the ship counted seven lorries on the bridge.",
        "It ran at 13 knots.|They put the speed at 9 knots.",
      })
  void findsWhatIsCountedDifferently(String left, String right) {
    assertThat(found(left, right)).hasSize(1);
    assertThat(found(right, left)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four people were killed.|Five people were hurt.",
        "Four people were killed.|Four died.",
        "Some 40 people were killed.|Around 41 died.",
        "Four people were killed.|Two of the dead were nurses.",
        "Four people were killed. Two died in the second crash.|Five died.",
        "Four people were killed.|The ferry came at five. Nobody knew who had been killed.",
        "The ship held nine lorries.|The harbour loads 410,000 lorries.",
        "Nobody was hurt.|No one was hurt.",
        "Four people were killed.|They were tried for killing a mother of twelve.",
        "Seventeen people were hurt.|Nine bullets hurt his arm and his body.",
      })
  void isSilentAboutOtherThingsPartsAndWhatAgrees(String left, String right) {
    assertThat(found(left, right)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"In 2009 five people were killed at the bridge.", "None was killed."})
  void leavesOutWhatHappenedLongAgoAndTakesNoneForNone(String right) {
    PassagePair pair =
        Pairs.of("Four people were killed.", "2031-05-02T10:00:00Z", right, "2031-05-02T10:00:00Z");

    assertThat(new TallyConflicts().between(pair.left(), pair.right())).isEmpty();
  }

  @Test
  void tellsTheSentences() {
    List<TallyConflicts.Found> found =
        found(
            "The bridge fell at night. Four people were killed.",
            "The toll of the dead stands at five. The bridge was old.");

    assertThat(found).singleElement().satisfies(one -> assertThat(one.i()).isEqualTo(1));
    assertThat(found).singleElement().satisfies(one -> assertThat(one.j()).isZero());
  }

  private static List<TallyConflicts.Found> found(String left, String right) {
    PassagePair pair = Pairs.of(left, right);
    return new TallyConflicts().between(pair.left(), pair.right());
  }
}
