// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.PairScore;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.WordPairs;
import java.util.Locale;

/** Teaches the engine which words mean the same, by a lexicon set in the builder. */
public final class OwnLexicon {

  private static final String LEFT =
      "Physicians at the clinic went on strike on Friday over low wages.";
  private static final String RIGHT = "Doctors at the hospital walked out on Friday over poor pay.";

  private OwnLexicon() {}

  /**
   * Prints the score and the aligned words of two sentences without and with the lexicon.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    print(Synoptic.english());
    print(Synoptic.builder().lexicon(lexicon()).build());
  }

  private static Lexicon lexicon() {
    return WordPairs.of("en")
        .alike("physicians", "doctors", 0.9)
        .alike("clinic", "hospital", 0.9)
        .alike("wages", "pay", 0.9)
        .build();
  }

  private static void print(Synoptic synoptic) {
    PairScore score = synoptic.score(LEFT, RIGHT);
    System.out.printf(Locale.ROOT, "%s: %.3f%n", synoptic.profile().name(), score.score());
    for (AlignedWords words : score.words()) {
      System.out.println("  " + words.left().in(LEFT) + " = " + words.right().in(RIGHT));
    }
  }
}
