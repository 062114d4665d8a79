// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.html.ArticleReader;
import dev.synoptic.model.Article;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** Compares the articles in two saved news pages. */
public final class SavedPages {

  private static final String HERALD =
      """
      <html lang="en"><head><title>Ferry aground | The Herald</title>
      <meta property="og:title" content="Ferry aground off Tarn Island">
      <meta property="og:site_name" content="The Herald">
      <meta property="article:published_time" content="2031-03-24T21:40:00Z"></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><p>A passenger ferry ran aground off Tarn Island on Monday evening.</p>
      <p>The coastguard took all 212 people on board to safety, the harbour master said.</p></article>
      <aside class="related"><a href="/1">Ten islands for the summer</a></aside></body></html>
      """;

  private static final String COURIER =
      """
      <html><head><script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "All safe after ferry strands", "inLanguage": "en",
       "datePublished": "2031-03-25", "publisher": {"name": "Courier"}}</script></head>
      <body><h1>All safe after ferry strands</h1>
      <p>All 198 passengers and crew were brought ashore safely by the coastguard.</p>
      <p>The ferry had run aground near Tarn Island on Monday night.</p>
      <footer>All rights reserved.</footer></body></html>
      """;

  private SavedPages() {}

  /**
   * Prints what the pages say of themselves, then what both report.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    ArticleReader reader = ArticleReader.create();
    List<Article> articles =
        List.of(reader.read("herald", HERALD), reader.read("courier", COURIER));

    for (Article article : articles) {
      System.out.println(article.outlet().orElse("?") + ": " + article.title().orElse("?"));
    }
    Synopsis synopsis = Synoptic.english().compare(articles);
    for (Statement statement : synopsis.statements()) {
      System.out.println(statement.articles() + " " + synopsis.text(statement.representative()));
    }
  }
}
