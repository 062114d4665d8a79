// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import dev.synoptic.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The invented articles of the project, and texts that nobody would write. */
final class Texts {

  /** Letters of many scripts, marks, pairs and halves of pairs, all within Unicode 13. */
  static final String ODD =
      "İstanbul’da ıssız FİLE ﬁle. Die Straße heißt GROSSE STRASSE. e\u0301\u0302\u0303 \uD83D\uDE80"
          + "\uD83D\uDC68\u200D\uD83D\uDC69 \uD800 x\uDC00y. \u0645\u0631\u062D\u0628\u0627 \u0661\u0662"
          + "\u0663. \u0928\u092E\u0938\u094D\u0924\u0947 \u0967\u0968\u0969\u0964 \u4E2D\u6587\u3002"
          + " so\u00ADft\u200Bzero \u202Ertl\u202C 1.234,5 \u2013 1e999 \uFEFF";

  private Texts() {}

  /** Returns the articles of one invented event, by id. */
  static List<Article> event(String name) {
    Path folder = Path.of(System.getProperty("synoptic.testdata"), name);
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String id = file.getFileName().toString().replace(".txt", "");
        articles.add(Article.of(id, Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }
}
