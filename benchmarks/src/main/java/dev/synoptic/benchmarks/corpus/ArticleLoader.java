// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import dev.synoptic.benchmarks.quality.Rows;
import dev.synoptic.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a corpus of the user's own. */
public final class ArticleLoader {

  private ArticleLoader() {}

  /**
   * Reads articles.
   *
   * @param source a folder whose text files are an article each, or a file of JSON lines with
   *     {@code id}, {@code text} and perhaps {@code title}, {@code outlet} and {@code published};
   *     {@code .gz} is gzipped
   * @return the articles, those of a folder by name
   * @throws IOException if something can't be read
   */
  public static List<Article> load(Path source) throws IOException {
    List<Article> articles = new ArrayList<>();
    if (Files.isDirectory(source)) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(source)) {
        files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      }
      for (Path file : files) {
        articles.add(Article.of(source.relativize(file).toString(), Files.readString(file)));
      }
    } else {
      Rows.read(List.of(source)).forEach(row -> articles.add(article(row)));
    }
    return articles;
  }

  private static Article article(JsonNode row) {
    Article.Builder article =
        Article.builder(row.path("id").asString())
            .text(row.path("text").asString())
            .title(row.path("title").asString(""))
            .outlet(row.path("outlet").asString(""));
    String published = row.path("published").asString("");
    if (published.indexOf('T') > 0) {
      article.published(OffsetDateTime.parse(published));
    } else if (!published.isEmpty()) {
      article.published(LocalDate.parse(published));
    }
    return article.build();
  }
}
