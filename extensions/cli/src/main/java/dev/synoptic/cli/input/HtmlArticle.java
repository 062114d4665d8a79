// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import dev.synoptic.html.ArticleReader;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads an article from a saved page. */
final class HtmlArticle {

  private HtmlArticle() {}

  /** Whether a file is a page, by its name. */
  static boolean isPage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  /**
   * Reads an article.
   *
   * @param id its id
   * @param bytes the page
   * @param charset the encoding of a page that names none; UTF-8 stands for what browsers take
   * @param limits how much is taken
   * @return the article
   * @throws InputException if there is no article in it, or too much
   */
  static Article read(String id, byte[] bytes, Charset charset, Limits limits)
      throws IOException, InputException {
    ArticleReader reader = ArticleReader.withLimits(limits);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      reader = reader.withUnnamedCharset(charset);
    }
    try {
      Article article = reader.read(id, new ByteArrayInputStream(bytes));
      if (article.text().isBlank()) {
        throw new InputException("is a page in which no article's text was found");
      }
      return article;
    } catch (LimitExceededException e) {
      throw new InputException("is too long: " + e.getMessage());
    }
  }
}
