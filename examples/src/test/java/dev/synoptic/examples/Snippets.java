// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.Neighbour;
import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.corpus.Window;
import dev.synoptic.html.ArticleReader;
import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Link;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.spi.PassageEncoder;
import dev.synoptic.transformer.Pooling;
import dev.synoptic.transformer.TransformerEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The code that README, docs and Javadoc show, line by line. {@link SnippetsTest} runs it and holds
 * the documents against this file.
 */
final class Snippets {

  private Snippets() {}

  static void readme(String heraldText, String courierText) {
    Article herald = Article.of("herald", heraldText);
    Article courier = Article.of("courier", courierText);

    Synopsis synopsis = Synoptic.english().compare(herald, courier);

    for (Link link : synopsis.links()) {
      System.out.println(synopsis.text(link.left()) + "\n  ~ " + synopsis.text(link.right()));
    }
  }

  static void quickStart(String courierText, String heraldText) {
    Article courier = Article.of("courier", courierText);
    Article herald = Article.of("herald", heraldText);
    Synopsis synopsis = Synoptic.english().compare(courier, herald);
    for (Link link : synopsis.links()) {
      System.out.println(synopsis.text(link.left()) + " ~ " + synopsis.text(link.right()));
    }
    // Share of the courier that the herald has.
    System.out.println(synopsis.overlap("courier", "herald").containment());
  }

  static void links(List<Article> articles) {
    Synopsis synopsis = Synoptic.english().compare(articles);
    for (Link link : synopsis.links()) {
      System.out.println(synopsis.text(link.left()) + " ~ " + synopsis.text(link.right()));
    }
  }

  static void corpus(Path folder, Article article) {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.add(article);
      index.commit();
      List<Neighbour> same = index.nearest(article, 10);
      List<NewsEvent> events = index.events(Window.ALL);
      System.out.println(same.size() + " neighbours, " + events.size() + " events");
    }
  }

  static void encoding(List<Article> articles) {
    try (TransformerEncoder encoder = new TransformerEncoder()) {
      Synopsis synopsis = Synoptic.builder().encoder(encoder).build().compare(articles);
      System.out.println(synopsis.links().size() + " links");
    }
  }

  static Synopsis encoder(List<Article> articles) {
    try (PassageEncoder encoder = new TransformerEncoder()) {
      Synopsis synopsis = Synoptic.builder().encoder(encoder).build().compare(articles);
      return synopsis;
    }
  }

  static TransformerEncoder otherModel() {
    Path folder = Path.of("my-model");
    TransformerEncoder.Builder model = TransformerEncoder.builder().folder(folder);
    return model.pooling(Pooling.MEAN).languages("en").threads(4).open();
  }

  @Configuration(proxyBeanMethods = false)
  static class SynopticConfiguration {

    @Bean
    Synoptic synoptic() {
      return Synoptic.builder().language("en").limits(new Limits(200_000, 50)).build();
    }

    @Bean(destroyMethod = "close")
    ArticleIndex articleIndex() {
      return ArticleIndex.inMemory(); // or ArticleIndex.open(Path.of("/var/lib/news"))
    }
  }

  static Synopsis german(Article zeitung, Article tagblatt) {
    Synoptic synoptic = Synoptic.builder().language("de").build();
    Synopsis synopsis = synoptic.compare(zeitung, tagblatt);
    System.out.println(synopsis.profile().calibrated()); // false: scores order links, no more
    return synopsis;
  }

  static List<Synopsis> batch(List<List<Article>> events) {
    Synoptic synoptic = Synoptic.english(); // one engine for all threads
    List<Synopsis> synopses = events.parallelStream().map(synoptic::compare).toList();
    return synopses;
  }

  static String limits(Synoptic synoptic, Collection<Article> articles) {
    try {
      return synoptic.compare(articles).statements().size() + " statements";
    } catch (LimitExceededException e) {
      return "too much: " + e.getMessage(); // "characters (…) must be <= 200000"
    }
  }

  static Article savedPage(Path file) throws IOException {
    try (InputStream page = Files.newInputStream(file)) {
      Article article = ArticleReader.create().read("herald", page);
      return article;
    }
  }

  static void page(Synopsis synopsis, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new HtmlWriter().write(synopsis, out);
    }
  }

  static void differences(Synopsis synopsis) {
    for (Link link : synopsis.links()) {
      for (Divergence divergence : link.divergences()) {
        System.out.println(
            divergence.type() + ": " + divergence.leftValue() + " / " + divergence.rightValue());
      }
    }
  }
}
