// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.HtmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented events and the pages written of them. */
final class Events {

  private static final Path DATA = Path.of(System.getProperty("synoptic.testdata"));

  private Events() {}

  /** Five accounts of a ship that hit a bridge. */
  static List<Article> bridge() {
    List<Article> articles = new ArrayList<>();
    articles.add(account("vps-wire", "Vardland Press Service", "2031-09-17T06:40:00Z"));
    articles.add(account("lenne-herald", "The Lenne Herald", "2031-09-17T09:15:00Z"));
    articles.add(account("quayside-post", "The Quayside Post", "2031-09-17T13:30:00Z"));
    articles.add(account("ostmar-courier", "Ostmar Courier", "2031-09-17T16:00:00Z"));
    articles.add(account("coastal-ledger", "The Coastal Ledger", "2031-09-18T10:00:00Z"));
    return articles;
  }

  private static Article account(String id, String outlet, String published) {
    return Article.builder(id)
        .text(read(DATA.resolve("harbour-bridge").resolve(id + ".txt")))
        .outlet(outlet)
        .language("en")
        .published(OffsetDateTime.parse(published))
        .build();
  }

  /**
   * Invents long articles that share some of their sentences, in orders of their own.
   *
   * @param count how many articles
   * @param words about how many words each has
   */
  static List<Article> large(int count, int words) {
    Random random = new Random(7);
    List<String> pool = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      pool.add(sentence(random));
    }
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Account number " + i + " of the event\n\n");
      for (int sentence = 0; sentence < words / 20; sentence++) {
        text.append(random.nextInt(3) > 0 ? pool.get(random.nextInt(90)) : sentence(random));
        text.append(sentence % 4 == 3 ? "\n\n" : " ");
      }
      articles.add(Article.of("article-" + i, text.toString()));
    }
    return articles;
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < 19; i++) {
      sentence.append(' ');
      for (int syllable = 0; syllable < 2 + random.nextInt(2); syllable++) {
        sentence.append("bdfglmnprst".charAt(random.nextInt(11)));
        sentence.append("aeiou".charAt(random.nextInt(5)));
      }
    }
    return sentence.append('.').toString();
  }

  /** Compares articles and writes their page into a folder. */
  static Path page(List<Article> articles, Path folder) {
    return page(Synoptic.english(), articles, folder);
  }

  /** Compares articles with an engine and writes their page into a folder. */
  static Path page(Synoptic engine, List<Article> articles, Path folder) {
    Synopsis synopsis = engine.compare(articles);
    Path file = folder.resolve("synopsis.html");
    try (Writer out = Files.newBufferedWriter(file)) {
      new HtmlWriter().write(synopsis, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
