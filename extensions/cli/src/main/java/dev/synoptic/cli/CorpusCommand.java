// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.Problems;
import dev.synoptic.corpus.IndexException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on an index have in common. */
abstract class CorpusCommand implements Callable<Integer> {

  /** Most problems that are told one by one. */
  private static final int MOST_PROBLEMS = 20;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "The directory of the index.")
  private String directory = "";

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but results and errors.")
  private boolean quiet;

  @Override
  public final Integer call() {
    Problems problems = new Problems();
    try {
      int code = work(Path.of(directory), problems);
      problems.messages().stream().limit(MOST_PROBLEMS).forEach(messages()::error);
      int more = problems.messages().size() - MOST_PROBLEMS;
      if (more > 0) {
        messages().error(more + " more inputs were left out");
      }
      boolean lost = specification().commandLine().getOut().checkError();
      if (lost) {
        messages().error("standard output: can't be written");
      }
      if (!problems.isEmpty()) {
        return ExitCode.INPUT;
      }
      return lost ? ExitCode.OUTPUT : code;
    } catch (IndexException e) {
      messages().error(String.valueOf(e.getMessage()));
      return ExitCode.INPUT;
    } catch (InvalidPathException e) {
      throw wrong("DIR (" + directory + ") must be a path");
    }
  }

  /** Does what the command is for and returns its exit code. */
  abstract int work(Path index, Problems problems);

  final boolean quiet() {
    return quiet;
  }

  final ParameterException wrong(String message) {
    return new ParameterException(specification().commandLine(), message);
  }

  final CommandSpec specification() {
    if (spec == null) {
      throw new IllegalStateException("the command runs outside of a command line");
    }
    return spec;
  }

  final Messages messages() {
    return new Messages(specification().commandLine().getErr());
  }

  final void print(String line) {
    specification().commandLine().getOut().print(line + "\n");
  }
}
