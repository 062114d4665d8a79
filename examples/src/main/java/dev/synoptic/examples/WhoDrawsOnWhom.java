// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.util.Locale;

/** Says which articles of a folder copy one another, and which sources they name. */
public final class WhoDrawsOnWhom {

  private WhoDrawsOnWhom() {}

  /**
   * Prints every derivation with its reasons, and for copies the share of words taken over.
   *
   * @param args a folder of text files, one an article
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    for (Derivation derivation : synopsis.derivations()) {
      print(synopsis, derivation);
    }
  }

  private static void print(Synopsis synopsis, Derivation derivation) {
    String article = derivation.article();
    String source = derivation.source();
    boolean open = derivation.kind() == Derivation.Kind.COPIES && !derivation.directed();
    String direction = open ? " (or the other way round)" : "";
    System.out.println(article + " " + derivation.kind() + " " + source + direction);
    if (derivation.internal()) {
      double share = synopsis.overlap(article, source).verbatim();
      System.out.printf(Locale.ROOT, "  word for word: %.0f%%%n", 100 * share);
    }
    for (Derivation.Reason reason : derivation.evidence()) {
      String text = synopsis.account(article).article().text();
      System.out.println("  " + reason.text() + ": \"" + reason.span().in(text) + "\"");
    }
  }
}
