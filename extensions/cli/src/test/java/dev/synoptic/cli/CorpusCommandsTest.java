// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.cli.input.ArticleStream;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.model.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusCommandsTest {

  private static final String FIRE =
      "A fire at the Brannock mill in Tolverne killed 14 workers on Monday. Mayor Ilse Dorn said"
          + " that the sprinklers had failed, and promised 2 million crowns for the families.";
  private static final String SAME =
      "Fourteen workers died when flames tore through the Brannock mill in Tolverne. Sprinklers"
          + " failed, said the mayor, Ilse Dorn, who pledged 2 million crowns to their families.";

  @TempDir private Path folder;

  private String index;

  @BeforeEach
  void write() throws IOException {
    index = folder.resolve("index").toString();
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/fire.txt"), FIRE);
    Files.writeString(
        folder.resolve("in/more.jsonl"),
        "{\"id\":\"same\",\"text\":\""
            + SAME
            + "\",\"published\":\"2031-03-04\"}\n{\"id\":\"chess\",\"text\":\"Ruben Asche was"
            + " elected president of the chess federation of Marrow Bay.\"}\n");
  }

  private CommandRun run(String... arguments) {
    return new CommandRun().run(arguments);
  }

  private CommandRun build() {
    return run("index", index, folder.resolve("in").toString());
  }

  @Test
  void indexesAFolderAndListsItsEvents() {
    assertThat(build().err)
        .isEqualTo("3 articles added, 0 were there already; the index holds 3\n");
    CommandRun events = run("events", index);
    assertThat(events.code).isZero();
    assertThat(events.out).isEqualTo("2\tfire\tsame\n");
    assertThat(run("events", index, "--least", "1").out).hasLineCount(2);
    assertThat(run("events", index, "--least", "1", "--since", "2031-03-04").out)
        .isEqualTo("1\tsame\n");
  }

  @Test
  void aSecondRunGoesOn() throws IOException {
    build();
    Files.writeString(folder.resolve("in/new.txt"), "The lighthouse of Dunbar was painted red.");
    assertThat(build().err).startsWith("1 articles added, 3 were there already");
  }

  @Test
  void findsWhatIsNear() {
    build();
    CommandRun near = run("near", index, folder.resolve("in/fire.txt").toString(), "-n", "1");
    assertThat(near.out).matches("[01]\\.\\d{3}\t0\\.\\d{2}\tsame\n");
    assertThat(run("near", index, "-n", "0", "x").code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void standardInputHoldsLines() {
    CommandRun run =
        new CommandRun().input("{\"id\":\"a\",\"text\":\"One.\"}\n").run("index", index, "-");
    assertThat(run.err).startsWith("1 articles added");
  }

  @Test
  void whatIsWrongIsToldAndTheRestIsDone() throws IOException {
    Files.writeString(folder.resolve("in/bad.jsonl"), "{\"id\":\"b\"}\nnonsense\n");
    CommandRun run = build();
    assertThat(run.code).isEqualTo(ExitCode.INPUT);
    assertThat(run.err)
        .contains("3 articles added")
        .contains("bad.jsonl:1: field \"text\" is missing")
        .contains("bad.jsonl:2: ")
        .doesNotContain("\tat ");
  }

  @Test
  void twoArticlesWithOneIdAreTold() throws IOException {
    Files.createDirectories(folder.resolve("in/other"));
    Files.writeString(folder.resolve("in/other/fire.txt"), SAME);
    CommandRun run = build();
    assertThat(run.code).isEqualTo(ExitCode.INPUT);
    assertThat(run.err)
        .contains("3 articles added, 0 were there already")
        .containsPattern("other.fire.txt: the id \"fire\" is that of .*fire.txt too");
  }

  @Test
  void aLinkToAFolderIsTheFolder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    Files.move(folder.resolve("in/fire.txt"), folder.resolve("in/FIRE.TXT"));
    assertThat(run("index", index, link.toString()).err).startsWith("3 articles added");
  }

  @Test
  void textsMayHaveAnotherEncoding() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), "Ein Zug fährt.".getBytes(ISO_8859_1));
    CommandRun refused = run("index", index, latin.toString());
    assertThat(refused.err).contains("latin.txt: is not UTF-8").contains("--charset windows-1252");
    CommandRun run = run("index", index, latin.toString(), "--charset", "windows-1252");
    assertThat(run.err).startsWith("1 articles added");
    CommandRun near = run("near", index, latin.toString(), "--charset", "windows-1252");
    assertThat(near.code).isZero();
    assertThat(run("near", index, "x", "--charset", "utf-nine").code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aLineThatIsTooLongIsToldAndTheOthersAreRead() {
    String article = "{\"id\":\"%s\",\"text\":\"%s\"}\n";
    String lines =
        article.formatted("a", "One.")
            + article.formatted("b", "x".repeat(100_000))
            + article.formatted("c", "Three.");
    Problems problems = new Problems();
    List<String> ids = new ArrayList<>();
    new ArticleStream(
            Limits.DEFAULT.withCharacters(100),
            UTF_8,
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            problems)
        .read(List.of("-"), each -> ids.add(each.id()));
    assertThat(ids).containsExactly("a", "c");
    assertThat(problems.messages())
        .containsExactly("standard input:2: is too long: bytes in a line must be <= 66136");
  }

  @Test
  void aFileThatIsTooLargeIsToldAndNotCut() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), "<p>Bridge shut.</p>".repeat(100));
    Problems problems = new Problems();
    new ArticleStream(
            Limits.DEFAULT.withCharacters(100), UTF_8, InputStream.nullInputStream(), problems)
        .read(List.of(page.toString()), article -> true);
    assertThat(problems.messages())
        .singleElement()
        .asString()
        .contains("is too large: bytes (405 or more) must be <= 404");
  }

  @Test
  void valuesThatMakeNoSenseAreRefused() {
    assertThat(run("index", index, "x", "--language", "x!!").err)
        .contains("--language (x!!) must be a BCP 47 tag");
    build();
    assertThat(run("events", index, "--until", "+999999999-12-31").err)
        .contains("must be in the years 1 to 9999");
    String file = folder.resolve("in/fire.txt").toString();
    assertThat(run("index", file, file).err).contains("it is a file, and an index is a directory");
  }

  @Test
  void resultsThatAreLostAreTold() {
    build();
    CommandRun run = new CommandRun().brokenOutput().run("events", index);
    assertThat(run.code).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err).isEqualTo("synoptic: standard output: can't be written\n");
  }

  @Test
  void noIndexIsAClearError() {
    CommandRun run = run("events", folder.resolve("none").toString());
    assertThat(run.code).isEqualTo(ExitCode.INPUT);
    assertThat(run.err).contains("must hold an article index").doesNotContain("Exception");
    assertThat(run("index", folder.resolve("in").toString(), "x").err).contains("must be empty");
    assertThat(run("events", index, "--since", "soon").code).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theBarShowsRateAndRest() {
    StringWriter shown = new StringWriter();
    AtomicLong clock = new AtomicLong();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(shown), clock::get, true, 1_000)) {
      bar.step(10, 1);
      assertThat(shown.toString()).isEmpty();
      clock.set(10_000_000_000L);
      bar.step(250, 5_000);
    }
    assertThat(shown.toString())
        .contains("[======  ")
        .contains(" 25%  5,000 articles, 500/s, 0:30 left");
  }
}
