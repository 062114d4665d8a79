// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The laws hold with the lexicon too. */
class LexiconLawsTest extends LawsTest {

  private static final Synoptic ENGINE = Synoptic.english();

  @Override
  Synoptic engine() {
    return ENGINE;
  }

  @Test
  void theLexiconIsThere() {
    assertThat(ENGINE.profile().name()).isEqualTo("lexicon");
  }
}
