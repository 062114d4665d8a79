// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.model.Article;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** That the code in README, docs and Javadoc is code that runs. */
class SnippetsTest {

  private static final Path ROOT = Path.of(System.getProperty("synoptic.testdata")).getParent();
  private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern JAVADOC =
      Pattern.compile("<pre>\\{@code\\R(.*?)\\}</pre>", Pattern.DOTALL);
  private static final String COURIER =
      "A ferry ran aground off Tarn Island on Monday. The coastguard took all 212 people to safety.";
  private static final String HERALD =
      "All 198 people were brought to safety by the coastguard. The ferry ran aground on Monday.";

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      List<Path> found = docs.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(
          Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")), found.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyJavaBlockStandsInCodeThatRuns(Path document) throws IOException {
    String sources = sources();
    Matcher blocks = BLOCK.matcher(Files.readString(document));
    while (blocks.find()) {
      String block = blocks.group(1);
      if (!block.startsWith("module ")) {
        assertThat(sources).contains(plain(block));
      }
    }
  }

  static Stream<Path> published() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("core", "report", "html", "transformer")) {
      Path folder = ROOT.resolve(module.equals("core") ? module : "extensions/" + module);
      try (Stream<Path> all = Files.walk(folder.resolve("src/main/java"))) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  @Test
  void everyExampleInTheJavadocStandsInCodeThatRuns() throws IOException {
    String sources = sources();
    List<String> examples = new ArrayList<>();
    for (Path file : published().toList()) {
      Matcher blocks = JAVADOC.matcher(Files.readString(file));
      while (blocks.find()) {
        examples.add(plain(blocks.group(1).replaceAll("(?m)^\\s*\\*", "")));
      }
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(3).allMatch(sources::contains);
  }

  @Test
  void examplesOfTheJavadocDoWhatTheySay(@TempDir Path folder) throws IOException {
    assertThat(ProgramOutput.of(args -> Snippets.links(articles())))
        .anyMatch(line -> line.contains(" ~ "));
    Article courier = Article.of("courier", COURIER);
    assertThat(ProgramOutput.of(args -> Snippets.corpus(folder, courier)))
        .singleElement()
        .asString()
        .matches("\\d neighbours, \\d events");
    assertThat(ProgramOutput.of(args -> Snippets.encoding(articles()))).containsExactly("2 links");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkToAFileLeadsSomewhere(Path document) throws IOException {
    Matcher links =
        Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(document));
    while (links.find()) {
      assertThat(document.resolveSibling(links.group(1))).exists();
    }
  }

  @Test
  void readmeAndQuickStartFindTheLinks() throws IOException {
    assertThat(ProgramOutput.of(args -> Snippets.readme(HERALD, COURIER)))
        .anyMatch(line -> line.startsWith("  ~ "));
    assertThat(ProgramOutput.of(args -> Snippets.quickStart(COURIER, HERALD)))
        .anyMatch(line -> line.contains(" ~ "));
  }

  @Test
  void beansAreThoseOfTheConfiguration() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(Snippets.SynopticConfiguration.class)) {
      Synoptic synoptic = context.getBean(Synoptic.class);
      context.getBean(ArticleIndex.class).add(Article.of("courier", COURIER));
      assertThat(synoptic.compare(articles()).links()).isNotEmpty();
    }
  }

  @Test
  void howToDoesWhatItSays(@TempDir Path folder) throws IOException {
    Synopsis german =
        Snippets.german(
            Article.of(
                "a", "Vier Menschen starben am Montag beim Brand im Hafen, sagte die Polizei."),
            Article.of("b", "Beim Brand im Hafen starben am Montag vier Menschen."));
    assertThat(german.links()).isNotEmpty();
    assertThat(german.profile().calibrated()).isFalse();
    assertThat(Snippets.batch(List.of(articles(), articles()))).hasSize(2).doesNotContainNull();
    Synoptic small = Synoptic.builder().limits(new Limits(10, 5)).build();
    assertThat(Snippets.limits(small, articles()))
        .startsWith("too much: ")
        .contains("must be <= 10");
    assertThat(Snippets.limits(Synoptic.english(), articles())).endsWith(" statements");
    Path page = Files.writeString(folder.resolve("page.html"), "<h1>Ferry</h1><p>" + COURIER);
    assertThat(Snippets.savedPage(page).text()).isEqualTo("Ferry\n\n" + COURIER);
    Synopsis synopsis = Synoptic.english().compare(articles());
    Snippets.page(synopsis, folder.resolve("synopsis.html"));
    assertThat(folder.resolve("synopsis.html")).content().startsWith("<!doctype html>");
    assertThat(ProgramOutput.of(args -> Snippets.differences(synopsis)))
        .anyMatch(line -> line.startsWith("QUANTITY: "));
  }

  private static List<Article> articles() {
    return List.of(Article.of("courier", COURIER), Article.of("herald", HERALD));
  }

  /**
   * This module's own sources and tests, and the model test and type that CONTRIBUTING.md shows.
   */
  private static String sources() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder :
        List.of(
            "examples/src",
            "core/src/main/java/dev/synoptic/model",
            "extensions/html/src/test/java")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
          texts.add(plain(Files.readString(file)));
        }
      }
    }
    return String.join("\n\n", texts);
  }

  /** The lines without their indentation, and without empty ones. */
  private static String plain(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
