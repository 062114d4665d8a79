// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import dev.synoptic.model.Article;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A program that compares invented articles and odd texts and writes what it found as JSON. */
public final class WriteJson {

  private WriteJson() {}

  /**
   * Writes the JSON documents of both profiles to standard output.
   *
   * @param arguments none
   * @throws IOException if standard output can't be written
   */
  public static void main(String[] arguments) throws IOException {
    System.out.write(bytes());
    System.out.flush();
  }

  /** Returns the JSON documents of both profiles, and the page of one. */
  static byte[] bytes() throws IOException {
    List<Article> articles = new ArrayList<>(Texts.event("harbour-bridge"));
    articles.add(Article.of("odd", Texts.ODD + articles.get(0).text()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Engines.Named with : Engines.all().toList()) {
      JsonWriter.pretty().write(with.engine().compare(articles), out);
    }
    new HtmlWriter().write(Engines.LEXICON.compare(articles.subList(0, 2)), out);
    return out.toByteArray();
  }
}
