// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Account;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Synopsis;
import java.io.IOException;

/** Lists what a single article of a folder reports and no other one does. */
public final class OnlyOneReports {

  private OnlyOneReports() {}

  /**
   * Prints each article's id, and below it the sentences that it alone has.
   *
   * @param args a folder of text files, one an article
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    for (Account account : synopsis.accounts()) {
      System.out.printf(
          "%s alone has %d of its %d sentences:%n",
          account.article().id(), account.unique().size(), account.sentences().size());
      for (Passage passage : account.unique()) {
        System.out.println("  " + synopsis.text(passage));
      }
    }
  }
}
