// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.LimitExceededException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad input ends in a message that names the file, the rule and the value. */
final class BadInputTest {

  @TempDir Path folder;
  private String good = "";

  @BeforeEach
  void writeGoodArticle() throws IOException {
    good = write("good.txt", "The ferry sailed on time.");
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private static void assertRefused(CommandRun run, int code, String... lines) {
    assertThat(run.code).isEqualTo(code);
    assertThat(run.err.lines()).containsExactly(lines);
    assertThat(run.out).isEmpty();
    assertThat(run.compared).isEmpty();
  }

  private void assertInputRefused(String file, String rule) {
    assertRefused(
        new CommandRun().run("compare", good, file), 3, "synoptic: " + file + ": " + rule);
  }

  @Test
  void missingFile() {
    assertInputRefused(folder.resolve("none.txt").toString(), "does not exist");
  }

  @Test
  void directory() {
    assertInputRefused(folder.toString(), "is a directory, not a file");
  }

  @Test
  void nameThatNoFileCanHave() {
    CommandRun run = new CommandRun().run("compare", good, "a\0b.txt");
    assertRefused(run, 3, "synoptic: a\\u0000b.txt: Nul character not allowed: a\\u0000b.txt");
  }

  @Test
  void pageWithoutAnArticle() throws IOException {
    assertInputRefused(
        write("shell.html", "<div id=app></div><script>start()</script>"),
        "is a page in which no article's text was found");
  }

  @Test
  void emptyFile() throws IOException {
    assertInputRefused(
        write("empty.txt", ""),
        "is empty: an article needs at least one visible character, and it has none among 0");
  }

  @Test
  void fileWithoutVisibleCharacter() throws IOException {
    assertInputRefused(
        write("blank.txt", "\uFEFF \r\n\t\u00a0\u200b"),
        "is empty: an article needs at least one visible character, and it has none among 6");
  }

  @Test
  void oneArticleOnly() {
    assertRefused(
        new CommandRun().run("compare", good),
        3,
        "synoptic: " + good + ": a comparison needs at least 2 articles, and this is 1");
  }

  @Test
  void sameIdTwice() throws IOException {
    Files.createDirectory(folder.resolve("other"));
    assertInputRefused(
        write("other/good.md", "Another text."), "the id \"good\" is that of " + good + " too");
  }

  @Test
  void sameFileTwice() {
    assertInputRefused(
        folder.resolve(".").resolve("good.txt").toString(),
        "the same input is given twice, first as " + good);
  }

  @Test
  void notUtf8() throws IOException {
    assertInputRefused(
        write("latin.txt", "Café at noon".getBytes(StandardCharsets.ISO_8859_1)),
        "is not UTF-8: the byte at offset 3 is 0xE9; for a text in another encoding name it, as in"
            + " --charset windows-1252");
  }

  @Test
  void utf8CutInTheMiddleOfACharacter() throws IOException {
    assertInputRefused(
        write("cut.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x82}),
        "is not UTF-8: the byte at offset 1 is 0xE2; for a text in another encoding name it, as in"
            + " --charset windows-1252");
  }

  @Test
  void utf16() throws IOException {
    assertInputRefused(
        write("wide.txt", "Noon".getBytes(StandardCharsets.UTF_16)),
        "is not UTF-8: the byte at offset 0 is 0xFE; it starts like UTF-16: try --charset UTF-16");
  }

  @Test
  void binaryFileThatIsUtf8() throws IOException {
    assertInputRefused(
        write("zero.txt", "ab\0c"), "looks like a binary file: character 2 is NUL (U+0000)");
  }

  @Test
  void binaryFileThatIsNotUtf8() throws IOException {
    assertInputRefused(
        write("image.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}),
        "is not UTF-8: the byte at offset 0 is 0x89; it looks like a binary file");
  }

  @Test
  void fileThatIsTooLargeIsNotEvenRead() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(5_000_000_000L);
    }
    assertInputRefused(
        large.toString(),
        "is too large: bytes (5000000000) must be <= 40000004, what 10000000 characters can take");
  }

  @Test
  void textThatIsTooLong() throws IOException {
    assertInputRefused(
        write("long.txt", "a".repeat(10_000_001)),
        "is too long: characters (10000001) must be <= 10000000");
  }

  @Test
  void unknownCharset() {
    assertRefused(
        new CommandRun().run("compare", good, good, "--charset", "utf-nine"),
        2,
        "synoptic: --charset (utf-nine) must be an encoding that Java knows, such as UTF-8",
        "see synoptic compare --help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"x\"} | field \"text\" is missing",
        "{\"text\":\"x\"} | field \"id\" is missing",
        "{\"id\":null,\"text\":\"x\"} | field \"id\" is missing",
        "{\"id\":\" \",\"text\":\"x\"} | field \"id\" must not be blank",
        "{\"id\":7,\"text\":\"x\"} | field \"id\" must be a string, not 7",
        "{\"id\":\"x\",\"text\":[\"y\"]} | field \"text\" must be a string, not an array",
        "{\"id\":\"x\",\"text\":\" \"} | field \"text\" is empty: an article needs at least one"
            + " visible character, and it has none among 1",
        "{\"id\":\"x\",\"text\":\"y\",\"published\":\"May\"} | field \"published\" (May) must be a"
            + " day such as 2031-03-27 or a time with its offset such as 2031-03-27T14:00:00Z",
        "{\"id\":\"x\",\"text\":\"y\",\"language\":\"?\"} | field \"language\" (?) must be a BCP 47"
            + " tag such as en",
        "[1] | must be a JSON object with \"id\" and \"text\"",
        "{\"id\":\"x\",\"text\":\"y\"} {} | must hold one JSON object and nothing after it",
        "{\"id\":\"x\",\"text\":\"y\" | is not valid JSON at column",
        "{\"id\":\"x\",\"id\":\"y\",\"text\":\"z\"} | is not valid JSON at column",
        "{id:1} | is not valid JSON at column",
      })
  void badJsonLine(String line, String rule) throws IOException {
    String file = write("bad.jsonl", "{\"id\":\"first\",\"text\":\"One.\"}\n\n" + line + "\n");
    CommandRun run = new CommandRun().run("compare", good, file);
    assertThat(run.code).isEqualTo(3);
    assertThat(run.err).startsWith("synoptic: " + file + ":3: " + rule).hasLineCount(1);
    assertThat(run.out).isEmpty();
  }

  @Test
  void jsonLineThatIsNotUtf8TellsTheOffsetInTheFile() throws IOException {
    byte[] bytes = "{\"id\":\"a\",\"text\":\"b\"}\n\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    CommandRun run = new CommandRun().run("compare", good, write("latin.jsonl", bytes));
    assertThat(run.err).contains("latin.jsonl:2: is not UTF-8: the byte at offset 22 is 0xE9");
  }

  @Test
  void sameIdTwiceInJsonLines() throws IOException {
    String line = "{\"id\":\"x\",\"text\":\"y\"}\n";
    String file = write("twice.jsonl", line + line);
    assertRefused(
        new CommandRun().run("compare", file),
        3,
        "synoptic: " + file + ":2: the id \"x\" is that of " + file + ":1 too");
  }

  @Test
  void jsonLinesWithoutArticle() throws IOException {
    assertInputRefused(write("none.jsonl", "\n \n"), "is empty: it holds no article");
  }

  @Test
  void jsonLinesWithTooManyArticles() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 1_100; number++) {
      lines.append("{\"id\":\"").append(number).append("\",\"text\":\"y\"}\n");
    }
    assertInputRefused(write("many.jsonl", lines.toString()), "articles must be <= 1000");
  }

  @Test
  void emptyStandardInput() {
    assertRefused(
        new CommandRun().run("compare", good, "-"),
        3,
        "synoptic: standard input: is empty: an article needs at least one visible character, and"
            + " it has none among 0");
  }

  @Test
  void everythingWrongIsToldAtOnce() throws IOException {
    String empty = write("empty.txt", "");
    CommandRun run =
        new CommandRun().run("compare", "none.txt", empty, good, "--html", folder.toString());
    assertThat(run.code).isEqualTo(3);
    assertThat(run.err.lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("synoptic: none.txt: "))
        .anyMatch(line -> line.startsWith("synoptic: " + empty + ": "))
        .anyMatch(line -> line.startsWith("synoptic: " + folder + ": "));
  }

  @Test
  void fileNameCanNotSteerTheTerminal() {
    CommandRun run = new CommandRun().run("compare", good, "\u001b[31mred\nline.txt");
    assertRefused(run, 3, "synoptic: \\u001b[31mred line.txt: does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "--min-score,1.5,--min-score (1.5) must be from 0 to 1",
    "--min-score,NaN,--min-score (NaN) must be from 0 to 1",
    "--max-time,-1,--max-time (-1.0) must be from 0 to 1000000",
    "--max-pairs,-1,--max-pairs (-1) must be at least 0",
    "--language,e_n,--language (e_n) must be a BCP 47 tag such as en",
  })
  void wrongOption(String option, String value, String message) {
    assertRefused(
        new CommandRun().run("compare", good, good, option, value),
        2,
        "synoptic: " + message,
        "see synoptic compare --help");
  }

  @Test
  void unknownOptionAndNoFile() {
    assertThat(new CommandRun().run("compare", good, "--nonsense").code).isEqualTo(2);
    assertThat(new CommandRun().run("compare").code).isEqualTo(2);
    assertThat(new CommandRun().run().code).isEqualTo(2);
  }

  @Test
  void engineThatRefusesOrFailsShowsNoStackTrace() throws IOException {
    String other = write("other.txt", "Another text.");
    CommandRun refused =
        new CommandRun()
            .comparer(
                (articles, options, progress) -> {
                  throw new LimitExceededException("sentences", 7, 5);
                })
            .run("compare", good, other);
    assertRefused(refused, 3, "synoptic: sentences (7) must be <= 5");
    CommandRun failed =
        new CommandRun()
            .comparer(
                (articles, options, progress) -> {
                  throw new IllegalStateException("odd");
                })
            .run("compare", good, other);
    assertRefused(
        failed,
        1,
        "synoptic: unexpected error: java.lang.IllegalStateException: odd (SYNOPTIC_DEBUG=1 shows"
            + " where)");
  }

  @Test
  void tooLittleMemoryIsSaid() throws IOException {
    CommandRun run =
        new CommandRun()
            .comparer(
                (articles, options, progress) -> {
                  throw new OutOfMemoryError("test");
                })
            .run("compare", good, write("other.txt", "Another text."));
    assertRefused(run, 3, "synoptic: the input needs more memory; SYNOPTIC_OPTS=-Xmx4g gives 4 GB");
  }
}
