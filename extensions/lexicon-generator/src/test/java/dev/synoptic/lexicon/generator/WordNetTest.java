// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.extjwnl.JWNLException;
import org.junit.jupiter.api.Test;

class WordNetTest {

  private final WordNet wordNet;

  WordNetTest() throws JWNLException {
    wordNet = new WordNet();
  }

  @Test
  void theBaseFormIsTheOneThatIsUsedMost() {
    assertThat(wordNet.lemma("rose")).isEqualTo("rise");
    assertThat(wordNet.lemma("ministers")).isEqualTo("minister");
    assertThat(wordNet.lemma("qzzxv")).isEqualTo("qzzxv");
  }

  @Test
  void tiesHaveTheStrengthOfTheirSenses() {
    assertThat(wordNet.ties("doctor").get("physician")[Tie.SYNONYM.ordinal()]).isBetween(0.5, 1.0);
    assertThat(wordNet.ties("rise").get("fall")[Tie.ANTONYM.ordinal()]).isPositive();
    assertThat(wordNet.ties("monday").get("tuesday")[Tie.SIBLING.ordinal()]).isPositive();
    assertThat(wordNet.ties("doctor")).doesNotContainKey("doctor");
  }

  @Test
  void knowsNamesByTheirCapitals() {
    assertThat(wordNet.isName("france")).isTrue();
    assertThat(wordNet.isName("bridge")).isFalse();
  }
}
