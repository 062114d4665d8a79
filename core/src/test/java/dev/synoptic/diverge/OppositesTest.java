// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OppositesTest {

  private final Opposites opposites = Opposites.english();

  @Test
  void knowsTheFormsOfVerbs() {
    assertThat(opposites.opposed("climbed", "dropping")).isNotNegative();
    assertThat(opposites.opposed("accepts", "rejecting")).isNotNegative();
    assertThat(opposites.opposed("denied", "confirms")).isNotNegative();
  }

  @Test
  void isSymmetric() {
    assertThat(opposites.opposed("rose", "fell")).isEqualTo(opposites.opposed("fell", "rose"));
  }

  @Test
  void wordsOfOnePoleAreAlikeAndNotOpposed() {
    assertThat(opposites.alike("rose", "climbed")).isTrue();
    assertThat(opposites.opposed("rose", "climbed")).isNegative();
  }

  @Test
  void saysNothingOfOtherWords() {
    assertThat(opposites.has("table")).isFalse();
    assertThat(opposites.opposed("table", "rose")).isNegative();
    assertThat(opposites.alike("table", "rose")).isFalse();
  }

  @Test
  void tellsDirectionFromPolarity() {
    assertThat(opposites.isDirection(opposites.opposed("rose", "fell"))).isTrue();
    assertThat(opposites.isDirection(opposites.opposed("accepted", "rejected"))).isFalse();
  }

  @Test
  void knowsPhrasesInAllFormsOfTheirVerbs() {
    Side side = Sides.of(Pairs.of("They were calling off the fair.", "Nothing.")).left();

    OpposedWord word = opposites.at(side, 2);

    assertThat(word).isEqualTo(new OpposedWord(2, 4, "calling_off"));
    assertThat(opposites.opposed("calling_off", "went_ahead")).isNotNegative();
    assertThat(opposites.at(side, 0)).isNull();
  }
}
