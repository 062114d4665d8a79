// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Session;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With a lexicon too, what a session keeps changes nothing. */
class SessionTest {

  private static List<Article> articles() throws IOException {
    Path event = Path.of(System.getProperty("synoptic.testdata"), "harbour-bridge");
    try (Stream<Path> files = Files.list(event)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(SessionTest::read)
          .toList();
    }
  }

  private static Article read(Path file) {
    try {
      return Article.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyStepIsEqualToTheBatch() throws IOException {
    Synoptic engine = Synoptic.english();
    Session session = engine.session();
    List<Article> articles = articles();
    for (Article article : articles) {
      session.add(article);
      if (session.articles().size() > 1) {
        assertThat(session.synopsis()).isEqualTo(engine.compare(session.articles()));
      }
    }
    session.remove(articles.get(1).id());
    assertThat(session.synopsis()).isEqualTo(engine.compare(session.articles()));
    session.replace(Article.of(articles.get(0).id(), articles.get(1).text()));
    assertThat(session.synopsis()).isEqualTo(engine.compare(session.articles()));
  }
}
