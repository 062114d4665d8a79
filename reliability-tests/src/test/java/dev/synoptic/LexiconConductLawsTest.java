// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A comparison with the lexicon is carried out by the same laws. */
class LexiconConductLawsTest extends ConductLawsTest {

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
