// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spellings of a word meet in its folded form. */
class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Zürich, zurich",
    "ZURICH, zurich",
    "Zu\u0308rich, zurich",
    "so\u00ADft, soft",
    "minister\u2019s, minister's",
    "minister\u02BCs, minister's",
    "Łódź, lodz",
    "Straße, strasse",
    "Ångström, angstrom",
    "\uFF21\uFF22, ab",
    "हिन्दी, हिन्दी",
    "한국, 한국",
    "Київ, киів"
  })
  void fold(String word, String folded) {
    assertThat(Folding.fold(word, 0, word.length())).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"xxÉtéyy, 2, 5, ete", "The U.S. said, 4, 7, u.s"})
  void foldsTheStretchAlone(String text, int start, int end, String folded) {
    assertThat(Folding.fold(text, start, end)).isEqualTo(folded);
  }
}
