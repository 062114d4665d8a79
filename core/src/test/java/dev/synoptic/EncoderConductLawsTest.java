// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

/** A comparison with an encoder is carried out by the same laws. */
class EncoderConductLawsTest extends ConductLawsTest {

  private static final Synoptic ENGINE = Synoptic.builder().encoder(new LetterEncoder()).build();

  @Override
  Synoptic engine() {
    return ENGINE;
  }

  @Override
  Synoptic.Builder builder() {
    return Synoptic.builder().encoder(new LetterEncoder());
  }
}
