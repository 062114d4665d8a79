// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Divergence;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnOfficesTest {

  private static List<String> found(String text) {
    return OwnOffices.find(Pairs.of(text, "Nothing.").left()).stream()
        .map((Divergence found) -> found.left().in(text) + " / " + found.right().in(text))
        .toList();
  }

  @Test
  void reportsTwoOfficesOfOnePersonOnce() {
    String text =
        "Defence Secretary Anna Berg came on Monday. It rained. Prime Minister Anna Berg left on"
            + " Friday. Prime Minister Anna Berg was tired.";
    assertThat(found(text)).containsExactly("Defence Secretary / Prime Minister");
  }

  @Test
  void isSilentAboutAShorterAndALaterOffice() {
    assertThat(found("Trade Minister Anna Berg came. Minister Anna Berg left.")).isEmpty();
    assertThat(found("Trade Minister Anna Berg came. Anna Berg becomes chairman.")).isEmpty();
    assertThat(found("Mayor Anna Berg met Governor Tom Keller.")).isEmpty();
  }
}
