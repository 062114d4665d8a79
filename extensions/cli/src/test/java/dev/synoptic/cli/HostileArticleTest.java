// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles by somebody who wants to steer the terminal or to write elsewhere. */
class HostileArticleTest {

  private static final String LINES =
      """
      {"id":"../../../evil","title":"\\u001b]0;owned\\u0007\\u001b[2J","outlet":"\\u009b31mRed",\
      "text":"The harbour bridge was \\u001b[31mclosed\\u001b[0m on Tuesday.\\u0008\\u0008 12 were hurt."}
      {"id":"/etc/passwd\\u0000.txt","title":"</script><script>alert(1)</script>",\
      "text":"The harbour bridge was \\u202eclosed\\u202c on Tuesday, and 15 were hurt.\\r\\u001b[A"}
      {"id":"C:\\\\evil|con","title":"\\ud83d","text":"Closed on Tuesday: \\"the harbour\\u001b[5m bridge\\"."}
      """;

  @TempDir private Path folder;

  private CommandRun run(String... options) throws IOException {
    Path file = folder.resolve("in/articles.jsonl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, LINES);
    List<String> arguments =
        Stream.concat(Stream.of("compare", file.toString()), Stream.of(options)).toList();
    return new CommandRun().comparer(new Engine()).run(arguments.toArray(String[]::new));
  }

  @Test
  void nothingInAnArticleReachesTheTerminalAsAControl() throws IOException {
    CommandRun run = run("--max-pairs", "1", "--all");
    assertThat(run.code).isZero();
    assertThat(run.err).contains("not everything was compared");
    for (String shown : List.of(run.out, run.err)) {
      assertThat(shown.chars().filter(c -> c != '\n').filter(Character::isISOControl)).isEmpty();
      assertThat(shown).doesNotContain("\u202e");
    }
  }

  @Test
  void outputsEndWhereTheUserSaid() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    CommandRun run =
        run(
            "--html=" + out.resolve("a.html"),
            "--json=" + out.resolve("a.json"),
            "--tei=" + out.resolve("a.xml"),
            "--annotations=" + out.resolve("a.jsonld"),
            "--graphml=" + out.resolve("a.graphml"),
            "--markdown=" + out.resolve("a.md"),
            "--csv=" + out.resolve("csv"));
    assertThat(run.err).isEmpty();
    assertThat(files())
        .containsExactly(
            "in/articles.jsonl",
            "out/a.graphml",
            "out/a.html",
            "out/a.json",
            "out/a.jsonld",
            "out/a.md",
            "out/a.xml",
            "out/csv/divergences.csv",
            "out/csv/links.csv",
            "out/csv/statements.csv");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
