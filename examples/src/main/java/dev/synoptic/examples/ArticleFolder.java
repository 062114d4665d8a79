// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.model.Article;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the articles that several examples compare. */
final class ArticleFolder {

  /** What is read when no folder is named; found when run from the root of a checkout. */
  private static final Path DEFAULT = Path.of("src-test-data", "harbour-bridge");

  private ArticleFolder() {}

  /**
   * Reads every {@code .txt} file of a folder as an article. The files are named after their
   * outlets.
   *
   * @param args the program's arguments; the first names the folder
   * @return the articles, by file name
   * @throws IOException if the folder or a file can't be read as UTF-8
   */
  static List<Article> read(String... args) throws IOException {
    Path folder = args.length == 0 ? DEFAULT : Path.of(args[0]);
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
      found.forEach(files::add);
    }
    files.sort(null);
    List<Article> articles = new ArrayList<>();
    for (Path file : files) {
      String id = file.getFileName().toString().replace(".txt", "");
      String outlet = id.replace('-', ' ');
      articles.add(Article.builder(id).outlet(outlet).text(Files.readString(file)).build());
    }
    return articles;
  }
}
