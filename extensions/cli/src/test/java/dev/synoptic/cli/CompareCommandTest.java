// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Budget;
import dev.synoptic.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void namesArticlesAfterTheirFiles() throws IOException {
    CommandRun run =
        new CommandRun()
            .input("From the pipe.")
            .run("compare", write("a.b.txt", "\uFEFFOne."), write(".hidden", "Two."), "-");
    assertThat(run.err).isEmpty();
    assertThat(run.code).isZero();
    assertThat(run.compared)
        .containsExactly(
            Article.of("a.b", "One."),
            Article.of(".hidden", "Two."),
            Article.of("stdin", "From the pipe."));
  }

  @Test
  void readsSavedPages() throws IOException {
    String page =
        "<html lang=en><meta property=og:site_name content=Herald><nav>Home</nav><h1>Ferry late</h1>"
            + "<p>The ferry sailed two hours late on Monday, the harbour master said.</p>";
    CommandRun run = new CommandRun().run("compare", write("a.txt", "One."), write("b.HTM", page));
    assertThat(run.err).isEmpty();
    assertThat(run.compared.get(1))
        .isEqualTo(
            Article.builder("b")
                .text(
                    "Ferry late\n\nThe ferry sailed two hours late on Monday, the harbour master said.")
                .title("Ferry late")
                .outlet("Herald")
                .language("en")
                .build());
  }

  @Test
  void readsJsonLinesFromFileAndStandardInput() throws IOException {
    String file =
        write(
            "some.JSONL",
            "\uFEFF{\"id\":\"x\",\"text\":\"One.\",\"title\":\"T\",\"outlet\":\"O\",\"language\":\"en\","
                + "\"published\":\"2031-03-27T14:00:00+02:00\",\"other\":{\"id\":[1]}}\r\n");
    CommandRun run =
        new CommandRun()
            .input("{\"id\":\"y\",\"text\":\"Two.\",\"title\":null,\"published\":\"2031-03-27\"}")
            .run("compare", "--jsonl", file, "-");
    assertThat(run.err).isEmpty();
    assertThat(run.compared)
        .containsExactly(
            Article.builder("x")
                .text("One.")
                .title("T")
                .outlet("O")
                .language("en")
                .published(OffsetDateTime.parse("2031-03-27T14:00:00+02:00"))
                .build(),
            Article.builder("y")
                .text("Two.")
                .published(OffsetDateTime.parse("2031-03-27T00:00:00Z"))
                .build());
  }

  @Test
  void pagesAreReadInTheEncodingThatTheyName() throws IOException {
    String page = "<meta charset=utf-8><p>Der Zug fährt heute nicht, sagte die Bahn.</p>";
    CommandRun run =
        new CommandRun()
            .run(
                "compare",
                write("a.html", page),
                write("b.txt", "One."),
                "--charset",
                "iso-8859-1");
    assertThat(run.compared.get(0).text()).contains("fährt");
  }

  @Test
  void readsAnotherEncoding() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Café".getBytes(StandardCharsets.ISO_8859_1));
    CommandRun run =
        new CommandRun()
            .run("compare", write("a.txt", "One."), latin.toString(), "--charset", "iso-8859-1");
    assertThat(run.compared).contains(Article.of("latin", "Café"));
  }

  @Test
  void handsTheOptionsToTheEngine() throws IOException {
    String one = write("a.txt", "One.");
    String two = write("b.txt", "Two.");
    EngineOptions given =
        new CommandRun()
            .run(
                "compare",
                one,
                two,
                "--min-score=0.25",
                "--language=de-AT",
                "--max-time=1.5",
                "--max-pairs=9")
            .asked
            .get(0);
    assertThat(given.minimumScore()).isEqualTo(OptionalDouble.of(0.25));
    assertThat(given.language()).isEqualTo(Optional.of("de-AT"));
    assertThat(given.budget()).isEqualTo(new Budget(Duration.ofMillis(1500), 9));
    EngineOptions usual = new CommandRun().run("compare", one, two).asked.get(0);
    assertThat(usual.minimumScore()).isEmpty();
    assertThat(usual.language()).isEmpty();
    assertThat(usual.budget()).isEqualTo(Budget.UNLIMITED);
  }

  @Test
  void tellsWhatABudgetLeftOut() throws IOException {
    String one = write("a.txt", "The harbour bridge was closed on Tuesday. It reopened at noon.");
    String two = write("b.txt", "On Tuesday the harbour bridge was closed. At noon it reopened.");
    CommandRun run =
        new CommandRun().comparer(new Engine()).run("compare", one, two, "--max-pairs=1");
    assertThat(run.code).isZero();
    assertThat(run.err)
        .startsWith("synoptic: not everything was compared: inside a 0 pairs (--max-pairs was")
        .contains("between a and b 1 of 2 pairs (--max-pairs was reached)");
    CommandRun hurried =
        new CommandRun().comparer(new Engine()).run("compare", one, two, "--max-time=0");
    assertThat(hurried.code).isEqualTo(3);
    assertThat(hurried.err).startsWith("synoptic: time (PT0S) was over while articles were read");
  }

  @Test
  void coloursOnlyATerminalOrOnDemand() throws IOException {
    String one = write("a.txt", "One.");
    String two = write("b.txt", "Two.");
    assertThat(new CommandRun().run("compare", one, two).out).doesNotContain("\u001b");
    assertThat(new CommandRun().run("compare", one, two, "--color", "always").out)
        .contains("\u001b[");
    assertThat(new CommandRun().terminal(Map.of()).run("compare", one, two).out)
        .contains("\u001b[");
    assertThat(new CommandRun().terminal(Map.of("NO_COLOR", "1")).run("compare", one, two).out)
        .doesNotContain("\u001b");
    assertThat(new CommandRun().terminal(Map.of("TERM", "dumb")).run("compare", one, two).out)
        .doesNotContain("\u001b");
    assertThat(new CommandRun().terminal(Map.of()).run("compare", one, two, "--color=never").out)
        .doesNotContain("\u001b");
  }

  @Test
  void wrapsAtTheWidthOfTheTerminal() throws IOException {
    String one = write("a.txt", "word ".repeat(60));
    String two = write("b.txt", "Two.");
    assertThat(new CommandRun().run("compare", one, two).out.lines())
        .allMatch(line -> line.length() <= 80)
        .anyMatch(line -> line.length() > 70);
    assertThat(
            new CommandRun()
                .terminal(Map.of("COLUMNS", "44", "NO_COLOR", "1"))
                .run("compare", one, two)
                .out
                .lines())
        .allMatch(line -> line.length() <= 44);
    assertThat(
            new CommandRun()
                .terminal(Map.of("COLUMNS", "x9999999999", "NO_COLOR", "1"))
                .run("compare", one, two)
                .code)
        .isZero();
  }

  @Test
  void tellsVersionAndHelp() {
    assertThat(new CommandRun().run("--version").out)
        .matches("synoptic \\d\\S+ \\(Java \\d.*\\)\\R");
    CommandRun help = new CommandRun().run("compare", "--help");
    assertThat(help.code).isZero();
    assertThat(help.out).contains("--min-score", "Exit codes:", "4   an output can't be written");
  }
}
