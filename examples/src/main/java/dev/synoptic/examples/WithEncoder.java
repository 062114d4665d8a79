// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.spi.PassageEncoder;
import dev.synoptic.transformer.TransformerEncoder;
import java.util.Locale;

/** Asks a sentence encoder where the words do not decide; needs {@code synoptic-transformer}. */
public final class WithEncoder {

  private static final String LEFT = "Doctors at the hospital walked out on Friday over low wages.";
  private static final String RIGHT = "Physicians at the clinic are on strike for better pay.";

  private WithEncoder() {}

  /**
   * Prints the score of two sentences without and with the encoder.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    print(Synoptic.english());
    try (PassageEncoder encoder = new TransformerEncoder()) {
      print(Synoptic.builder().encoder(encoder).build());
    }
  }

  private static void print(Synoptic synoptic) {
    double score = synoptic.score(LEFT, RIGHT).score();
    System.out.printf(Locale.ROOT, "%s: %.3f%n", synoptic.profile().name(), score);
  }
}
