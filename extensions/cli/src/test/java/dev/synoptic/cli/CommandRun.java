// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.summary.SynopsisFixture;
import dev.synoptic.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Runs the command in this process, with an engine that finds nothing, and keeps what it says. */
final class CommandRun {

  final List<Article> compared = new ArrayList<>();
  final List<EngineOptions> asked = new ArrayList<>();
  private byte[] input = new byte[0];
  private boolean terminal;
  private boolean broken;
  private Map<String, String> environment = Map.of();
  private Comparer comparer =
      (articles, options, progress) -> {
        compared.addAll(articles);
        asked.add(options);
        return SynopsisFixture.empty(articles);
      };
  int code;
  String out = "";
  String err = "";

  CommandRun input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  CommandRun terminal(Map<String, String> variables) {
    terminal = true;
    environment = variables;
    return this;
  }

  CommandRun comparer(Comparer other) {
    comparer = other;
    return this;
  }

  /** Has every byte of standard output fail, as on a full disk. */
  CommandRun brokenOutput() {
    broken = true;
    return this;
  }

  CommandRun run(String... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    Surroundings surroundings =
        new Surroundings(new ByteArrayInputStream(input), terminal, terminal, environment);
    CommandLine command = Main.commandLine(surroundings, comparer);
    command.setOut(new PrintWriter(broken ? new BrokenWriter() : output));
    command.setErr(new PrintWriter(errors));
    code = command.execute(arguments);
    out = output.toString();
    err = errors.toString();
    return this;
  }

  private static final class BrokenWriter extends Writer {

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
