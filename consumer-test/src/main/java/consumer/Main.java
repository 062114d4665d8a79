// SPDX-License-Identifier: Apache-2.0
package consumer;

import dev.synoptic.Synoptic;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.html.ArticleReader;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Uses every artifact once and fails loudly where one does not work. */
public final class Main {

  private static final String WIRE =
      "The coastguard took all 212 people on board to safety, and nobody was hurt. The ferry ran aground off Selja on Monday.";
  private static final String PAGE =
      "<html lang=en><nav>Home</nav><h1>Ferry aground off Selja</h1>"
          + "<p>All 198 passengers and crew were brought ashore safely by the coastguard on Monday.</p>";

  private Main() {}

  /**
   * Compares two articles, writes them, and indexes them.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    List<Article> articles =
        List.of(Article.of("wire", WIRE), ArticleReader.create().read("page", PAGE));
    Synopsis synopsis = Synoptic.english().compare(articles);
    check(synopsis.profile().name().equals("lexicon"), "the lexicon is not found on the path");
    check(!synopsis.links().isEmpty(), "no link");
    StringWriter page = new StringWriter();
    new HtmlWriter().write(synopsis, page);
    check(page.toString().contains("Content-Security-Policy"), "no page");
    StringWriter json = new StringWriter();
    JsonWriter.compact().write(synopsis, json);
    check(json.toString().startsWith("{\"version\""), "no JSON");
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(articles.get(0));
      index.add(articles.get(1));
      check(index.size() == 2, "no index");
    }
    Module own = Main.class.getModule();
    System.out.printf(
        "ok: %s path, Java %s, Lucene %s, %d links%n",
        own.isNamed() ? "module" : "class",
        Runtime.version().feature(),
        org.apache.lucene.util.Version.LATEST,
        synopsis.links().size());
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
