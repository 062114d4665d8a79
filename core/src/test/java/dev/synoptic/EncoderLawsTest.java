// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

/** The laws hold with an encoder too. */
class EncoderLawsTest extends LawsTest {

  private static final Synoptic ENGINE = Synoptic.builder().encoder(new LetterEncoder()).build();

  @Override
  Synoptic engine() {
    return ENGINE;
  }
}
