// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import dev.synoptic.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles of any number and length, made from the texts of a folder, always the same for the same
 * folder.
 *
 * <p>Article number n is text n, in the order of the paths. When there are fewer texts than
 * articles wanted, the texts come round again with their paragraphs in another order. A longer
 * article goes on with the shuffled paragraphs of the texts that follow its own.
 */
final class ArticlePool {

  private final List<List<String>> texts;

  private ArticlePool(List<List<String>> texts) {
    this.texts = texts;
  }

  /** Reads the folder that the property {@code synoptic.articles} names, or the test data. */
  static ArticlePool configured() {
    String testData = System.getProperty("synoptic.testdata", "src-test-data");
    return read(Path.of(System.getProperty("synoptic.articles", testData)));
  }

  /**
   * Reads all {@code .txt} files under a folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ArticlePool read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<List<String>> texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ArticlePool::paragraphs)
              .toList();
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("no .txt file under " + folder);
      }
      return new ArticlePool(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> paragraphs(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n", -1))
          .map(String::strip)
          .filter(paragraph -> !paragraph.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns articles.
   *
   * @param count how many
   * @param length how many texts' worth of paragraphs each has, at least 1
   */
  List<Article> articles(int count, int length) {
    List<Article> articles = new ArrayList<>(count);
    for (int number = 0; number < count; number++) {
      articles.add(Article.of("article-" + number, text(number, length)));
    }
    return articles;
  }

  private String text(int number, int length) {
    List<String> paragraphs = new ArrayList<>();
    for (int part = 0; part < length; part++) {
      List<String> own = new ArrayList<>(texts.get((number + part) % texts.size()));
      if (part > 0 || number >= texts.size()) {
        Collections.shuffle(own, new Random(31L * number + part));
      }
      paragraphs.addAll(own);
    }
    return String.join("\n\n", paragraphs);
  }
}
