// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.FileErrors;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run writes.
 *
 * @param html the page, if asked for
 * @param json the JSON document, if asked for
 */
record Outputs(Optional<OutputFile> html, Optional<OutputFile> json) {

  /** Checks, before any work is done, that the files can be written. */
  static Outputs check(
      @Nullable String html,
      @Nullable String json,
      List<String> inputs,
      boolean force,
      Problems problems) {
    Optional<OutputFile> page = check(html, inputs, force, problems);
    Optional<OutputFile> document = check(json, inputs, force, problems);
    if (page.isPresent()
        && document.isPresent()
        && page.get().target().equals(document.get().target())) {
      problems.add(document.get().name(), "is given for both --html and --json");
    }
    return new Outputs(page, document);
  }

  private static Optional<OutputFile> check(
      @Nullable String name, List<String> inputs, boolean force, Problems problems) {
    if (name == null) {
      return Optional.empty();
    }
    Optional<OutputFile> output = OutputFile.check(name, force, problems);
    if (output.isPresent() && inputs.stream().anyMatch(input -> same(input, output.get()))) {
      problems.add(name, "is one of the inputs, which are never overwritten");
    }
    return output;
  }

  private static boolean same(String input, OutputFile output) {
    try {
      return Files.exists(output.target()) && Files.isSameFile(Path.of(input), output.target());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** Writes the files; one that fails does not keep the other from being written. */
  void write(Synopsis synopsis, Problems problems) {
    html.ifPresent(file -> write(file, out -> Reports.html(synopsis, out), problems));
    json.ifPresent(file -> write(file, out -> Reports.json(synopsis, out), problems));
  }

  private static void write(OutputFile file, OutputFile.Content content, Problems problems) {
    try {
      file.write(content);
    } catch (IOException e) {
      problems.add(file.name(), "can't be written: " + FileErrors.describe(e));
    }
  }
}
