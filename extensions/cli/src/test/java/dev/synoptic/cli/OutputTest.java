// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs are written whole, and never over what must not be lost. */
final class OutputTest {

  @TempDir Path folder;
  private String one = "";
  private String two = "";

  @BeforeEach
  void writeArticles() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), "The ferry sailed.").toString();
    two = Files.writeString(folder.resolve("two.txt"), "A ferry left.").toString();
  }

  private CommandRun compare(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "compare";
    arguments[1] = one;
    arguments[2] = two;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return new CommandRun().run(arguments);
  }

  private void assertRefused(CommandRun run, String message) {
    assertThat(run.code).isEqualTo(4);
    assertThat(run.err).isEqualTo("synoptic: " + message + "\n");
    assertThat(run.compared).isEmpty();
  }

  @Test
  void writesThePageAndTheDocumentAndLeavesNothingElse() throws IOException {
    CommandRun run = compare("--html", folder + "/out.html", "--json", folder + "/out.json");
    assertThat(run.code).isZero();
    assertThat(run.err).isEmpty();
    assertThat(folder.resolve("out.html")).content().startsWithIgnoringCase("<!doctype html>");
    assertThat(folder.resolve("out.json")).content().contains("The ferry sailed.");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void refusesAFileWhereAFolderIsNeeded() {
    String both = folder.resolve("new").toString();
    CommandRun run = compare("--html", both, "--csv", both);
    assertThat(run.code).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err).contains("is given for both --html and --csv");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void writesEveryOtherOutput() throws IOException {
    CommandRun run =
        compare(
            "--markdown",
            folder + "/out.md",
            "--csv",
            folder + "/tables",
            "--tei",
            folder + "/out.xml",
            "--annotations",
            folder + "/out.jsonld",
            "--graphml",
            folder + "/out.graphml");
    assertThat(run.err).isEmpty();
    assertThat(run.code).isZero();
    assertThat(folder.resolve("out.md")).content().startsWith("# Synopsis of 2 articles\n");
    assertThat(folder.resolve("tables/links.csv")).content().startsWith("link,leftArticle,");
    assertThat(folder.resolve("tables/statements.csv")).content().startsWith("statement,article,");
    assertThat(folder.resolve("tables/divergences.csv")).content().startsWith("link,type,");
    assertThat(folder.resolve("out.xml")).content().contains(">The ferry sailed.</rdg>");
    assertThat(folder.resolve("out.jsonld")).content().contains("http://www.w3.org/ns/anno.jsonld");
    assertThat(folder.resolve("out.graphml")).content().contains("<graphml ");
  }

  @Test
  void writesTablesIntoADirectoryThatIsThere() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Path links = Files.writeString(tables.resolve("links.csv"), "precious");
    assertRefused(
        compare("--csv", tables.toString()), links + ": exists already; --force overwrites it");
    assertThat(compare("--csv", tables.toString(), "--force").code).isZero();
    assertThat(links).content().startsWith("link,");
    try (var files = Files.list(tables)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void refusesAPlaceWhereNoDirectoryCanBe() {
    assertRefused(compare("--csv", one), one + ": is a file, not a directory");
    assertRefused(
        compare("--csv", folder + "/none/tables"),
        folder
            + "/none/tables: can't be written: the directory "
            + folder
            + "/none does not exist");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void makesNoDirectoryWhenSomethingElseIsWrong() {
    CommandRun run = compare("--csv", folder + "/tables", "--tei", one);
    assertThat(run.code).isEqualTo(4);
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void keepsAnExistingFileUnlessForced() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "precious");
    assertRefused(
        compare("--json", out.toString()), out + ": exists already; --force overwrites it");
    assertThat(out).hasContent("precious");
    assertThat(compare("--json", out.toString(), "--force").code).isZero();
    assertThat(out).content().contains("A ferry left.");
  }

  @Test
  void forceFollowsASymbolicLink() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), out);
    assertThat(compare("--json", link.toString(), "--force").code).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(out).content().contains("A ferry left.");
  }

  @Test
  void refusesADirectory() {
    assertRefused(
        compare("--html", folder.toString()), folder + ": is a directory, not a file to write");
  }

  @Test
  void refusesAMissingDirectory() {
    assertRefused(
        compare("--html", folder + "/none/out.html"),
        folder
            + "/none/out.html: can't be written: the directory "
            + folder
            + "/none does not"
            + " exist");
  }

  @Test
  void refusesADeviceEvenIfForced() {
    assertRefused(compare("--html", "/dev/null", "--force"), "/dev/null: is not a regular file");
  }

  @Test
  void neverOverwritesAnInput() throws IOException {
    assertRefused(
        compare("--json", one, "--force"),
        one + ": is one of the inputs, which are never overwritten");
    assertThat(Path.of(one)).hasContent("The ferry sailed.");
  }

  @Test
  void refusesOneFileForBoth() {
    String out = folder.resolve("out").toString();
    assertRefused(
        compare("--json", out, "--html", out), out + ": is given for both --html and --json");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void failedWriteLeavesTheOldFileAndNoPart() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "precious");
    OutputFile file = new OutputFile("out.json", out, true);
    try {
      file.write(
          text -> {
            text.write("half");
            throw new IOException("disk full");
          });
    } catch (IOException e) {
      assertThat(e).hasMessage("disk full");
    }
    assertThat(out).hasContent("precious");
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(List.of("one.txt", "two.txt", "out.json"));
    }
  }

  @Test
  void quietPrintsNothing() {
    CommandRun run = compare("--quiet");
    assertThat(run.code).isZero();
    assertThat(run.out + run.err).isEmpty();
  }
}
