// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.io.IOException;

/** Lays all articles of a folder side by side and lists their statements, the commonest first. */
public final class CompareManyArticles {

  private CompareManyArticles() {}

  /**
   * Prints each statement with the number of articles that report it, the number of independent
   * origins behind it, and the articles that lack it.
   *
   * @param args a folder of text files, one an article
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    for (Statement statement : synopsis.statements()) {
      System.out.printf(
          "%d of %d articles (independent origins: %d): %s%n",
          statement.articles().size(),
          synopsis.accounts().size(),
          statement.independentOrigins(),
          synopsis.text(statement.representative()));
      if (!statement.missing().isEmpty()) {
        System.out.println("  not in " + String.join(", ", statement.missing()));
      }
    }
  }
}
