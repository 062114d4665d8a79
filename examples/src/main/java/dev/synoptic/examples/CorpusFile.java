// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles from a file of JSON lines and says who was first to report what. */
public final class CorpusFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CorpusFile() {}

  /**
   * Prints for every statement the outlet that reported it first.
   *
   * @param args a file with an article on each line: an object with the fields {@code id}, {@code
   *     outlet}, {@code published} (a time with its offset) and {@code text}
   * @throws IOException if the file can't be read
   */
  public static void main(String[] args) throws IOException {
    List<Article> articles =
        Files.readAllLines(Path.of(args[0])).stream().map(CorpusFile::article).toList();

    Synopsis synopsis = Synoptic.english().compare(articles);

    for (Statement statement : synopsis.statements()) {
      Article first = first(synopsis, statement);
      System.out.println(first.outlet().orElseThrow() + ", " + first.published().orElseThrow());
      System.out.println("  " + synopsis.text(statement.representative()));
    }
  }

  private static Article article(String line) {
    JsonNode json = MAPPER.readTree(line);
    return Article.builder(json.get("id").asString())
        .outlet(json.get("outlet").asString())
        .published(OffsetDateTime.parse(json.get("published").asString()))
        .text(json.get("text").asString())
        .build();
  }

  private static Article first(Synopsis synopsis, Statement statement) {
    return statement.articles().stream()
        .map(id -> synopsis.account(id).article())
        .min(Comparator.comparing(article -> article.published().orElse(OffsetDateTime.MAX)))
        .orElseThrow();
  }
}
