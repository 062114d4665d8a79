// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.FileErrors;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.SynopsisWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files that a run writes. */
final class Outputs {

  /**
   * A file and what is to be in it.
   *
   * @param option the option that names it
   * @param file the file
   * @param writer makes the writer, which costs nothing until it is needed
   */
  private record Output(
      String option, OutputFile file, Supplier<? extends SynopsisWriter> writer) {}

  private final List<String> inputs;
  private final boolean force;
  private final Problems problems;
  private final List<Output> outputs = new ArrayList<>();

  /**
   * Starts with no file.
   *
   * @param inputs the inputs as the user named them
   * @param force whether files may be replaced
   * @param problems where to tell what keeps a file from being written
   */
  Outputs(List<String> inputs, boolean force, Problems problems) {
    this.inputs = inputs;
    this.force = force;
    this.problems = problems;
  }

  /** Adds a file, if one is named, after checking that it can be written. */
  void add(String option, @Nullable String name, Supplier<? extends SynopsisWriter> writer) {
    if (name != null) {
      add(option, name, OutputFile.check(name, force, problems), writer);
    }
  }

  /** Adds a file in a folder, if one is named; the folder is made if it is not there. */
  void addInFolder(
      String option,
      @Nullable String folder,
      String file,
      Supplier<? extends SynopsisWriter> writer) {
    if (folder != null) {
      Optional<OutputFile> output = OutputFile.checkInFolder(folder, file, force, problems);
      add(option, output.map(OutputFile::name).orElse(folder), output, writer);
    }
  }

  private void add(
      String option,
      String name,
      Optional<OutputFile> file,
      Supplier<? extends SynopsisWriter> writer) {
    if (file.isEmpty()) {
      return;
    }
    if (inputs.stream().anyMatch(input -> same(input, file.get()))) {
      problems.add(name, "is one of the inputs, which are never overwritten");
    }
    outputs.stream()
        .filter(other -> meet(other.file().target(), file.get().target()))
        .findFirst()
        .ifPresent(
            other -> problems.add(name, "is given for both " + other.option() + " and " + option));
    outputs.add(new Output(option, file.get(), writer));
  }

  /** Tells whether two files are one, or one of them stands where the other needs a folder. */
  private static boolean meet(Path target, Path other) {
    return target.startsWith(other) || other.startsWith(target);
  }

  private static boolean same(String input, OutputFile output) {
    try {
      return Files.exists(output.target()) && Files.isSameFile(Path.of(input), output.target());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** Writes the files; one that fails does not keep the others from being written. */
  void write(Synopsis synopsis) {
    for (Output output : outputs) {
      try {
        output.file().write(out -> output.writer().get().write(synopsis, out));
      } catch (IOException e) {
        problems.add(output.file().name(), "can't be written: " + FileErrors.describe(e));
      }
    }
  }
}
