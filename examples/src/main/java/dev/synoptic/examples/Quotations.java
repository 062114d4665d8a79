// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Synopsis;
import java.io.IOException;

/** Follows quotations from article to article and shows who changed what in them. */
public final class Quotations {

  private Quotations() {}

  /**
   * Prints each quotation that another article has too, the speaker here and there, the changes in
   * the others, and who has it longest.
   *
   * @param args a folder of text files, one an article
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    for (Quotation quotation : synopsis.quotations()) {
      if (!quotation.counterparts().isEmpty()) {
        print(synopsis, quotation);
      }
    }
  }

  private static void print(Synopsis synopsis, Quotation quotation) {
    Article article = synopsis.account(quotation.article()).article();
    String speaker = quotation.speaker().map(Quotation.Speaker::name).orElse("unknown");
    System.out.printf(
        "%s, %s: \"%s\"%n", article.id(), speaker, quotation.span().in(article.text()));
    for (Quotation.Counterpart other : quotation.counterparts()) {
      String there = other.speaker().map(Quotation.Speaker::name).orElse("unknown");
      System.out.println("  " + other.match() + " in " + other.article() + ", " + there);
      String otherText = synopsis.account(other.article()).article().text();
      for (Edit change : other.changes()) {
        System.out.printf(
            "    %s \"%s\" -> \"%s\"%n",
            change.kind(), change.left().in(article.text()), change.right().in(otherText));
      }
    }
    System.out.println("  longest in " + String.join(", ", quotation.longestIn()));
  }
}
