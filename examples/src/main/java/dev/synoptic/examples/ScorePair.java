// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.PairScore;
import java.util.Locale;

/** Scores two sentences and says why: the evidence, which adds up to the score, and the words. */
public final class ScorePair {

  private static final String LEFT =
      "The council closed the old library on Friday, angering readers.";
  private static final String RIGHT =
      "Readers are furious: the town's library was closed on Friday.";

  private ScorePair() {}

  /**
   * Prints the score, its evidence and the aligned words.
   *
   * @param args two sentences, or nothing for two sentences of the example's own
   */
  public static void main(String[] args) {
    String left = args.length < 2 ? LEFT : args[0];
    String right = args.length < 2 ? RIGHT : args[1];

    PairScore score = Synoptic.english().score(left, right);

    print("score", score.score());
    print("equivalence", score.equivalence());
    print("similarity", score.similarity());
    System.out.println(score.wording() + score.coverage().map(c -> " " + c).orElse(""));

    Evidence evidence = score.evidence();
    print("PRIOR", evidence.prior());
    for (Evidence.Contribution contribution : evidence.contributions()) {
      print(contribution.kind().name(), contribution.logOdds());
    }
    print("log-odds", evidence.logOdds());

    for (AlignedWords words : score.words()) {
      System.out.println(words.left().in(left) + " = " + words.right().in(right));
    }
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%-12s %7.3f%n", name, value);
  }
}
