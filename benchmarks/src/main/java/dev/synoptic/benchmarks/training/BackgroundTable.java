// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.Background;
import dev.synoptic.model.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * Counts in how many articles of a corpus each stem stands and writes the background table that
 * core ships.
 *
 * <p>Usage: {@code BackgroundTable CORPUS.jsonl.gz LANGUAGE OUT.txt.gz}; a corpus row is {@code
 * {"title"?, "text"}}. Stems that stand in fewer than {@value #LEAST_ARTICLES} articles are left
 * out, so that no text can be read back from the table.
 */
public final class BackgroundTable {

  private static final int LEAST_ARTICLES = 3;
  private static final int LONGEST_STEM = 24;

  private BackgroundTable() {}

  /**
   * Writes the table.
   *
   * @param args corpus, language, output
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of(args[1]));
    Map<String, Integer> frequencies = new TreeMap<>();
    int[] documents = new int[1];
    JsonLines.forEach(
        Path.of(args[0]),
        row -> {
          count(analyzer.analyze(article(row, documents[0])), frequencies);
          documents[0]++;
        });
    write(Path.of(args[2]), documents[0], levels(frequencies));
  }

  private static Article article(JsonNode row, int number) {
    String title = row.path("title").asString("");
    return Article.of("article-" + number, title + "\n\n" + row.path("text").asString(""));
  }

  private static void count(AnalyzedArticle article, Map<String, Integer> frequencies) {
    Tokens tokens = article.tokens();
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (stems.add(tokens.stem(i))) {
        frequencies.merge(tokens.stem(i), 1, Integer::sum);
      }
    }
  }

  private static Map<Integer, Set<String>> levels(Map<String, Integer> frequencies) {
    Map<Integer, Set<String>> levels = new TreeMap<>();
    frequencies.forEach(
        (stem, frequency) -> {
          if (frequency >= LEAST_ARTICLES && isWord(stem)) {
            levels.computeIfAbsent(Background.level(frequency), level -> new TreeSet<>()).add(stem);
          }
        });
    return levels;
  }

  private static boolean isWord(String stem) {
    return stem.length() <= LONGEST_STEM && stem.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void write(Path out, int documents, Map<Integer, Set<String>> levels)
      throws IOException {
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(out)) {
                  {
                    def.setLevel(9);
                  }
                },
                StandardCharsets.UTF_8))) {
      writer.write(documents + "\n");
      for (Map.Entry<Integer, Set<String>> level : levels.entrySet()) {
        writer.write(level.getKey() + " " + String.join(" ", level.getValue()) + "\n");
      }
    }
  }
}
