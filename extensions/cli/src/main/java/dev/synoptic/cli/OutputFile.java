// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.FileErrors;
import dev.synoptic.cli.input.Problems;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file to write: whole or not at all.
 *
 * @param name the file as the user named it
 * @param target the file itself, behind symbolic links
 * @param force whether it may replace a file
 */
record OutputFile(String name, Path target, boolean force) {

  /** Writes what the file is to hold. */
  interface Content {

    /** Writes everything; the writer is closed elsewhere. */
    void write(Writer out) throws IOException;
  }

  /**
   * Looks, before any work is done, whether a file can be written.
   *
   * @param name the file as the user named it
   * @param force whether it may replace a file
   * @param problems where to tell what is wrong
   * @return the file, unless something is wrong
   */
  static Optional<OutputFile> check(String name, boolean force, Problems problems) {
    try {
      Path path = Path.of(name);
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
      String wrong = wrong(target, force);
      if (wrong.isEmpty()) {
        return Optional.of(new OutputFile(name, target, force));
      }
      problems.add(name, wrong);
    } catch (InvalidPathException e) {
      problems.add(name, "is no file name: " + e.getReason());
    } catch (IOException e) {
      problems.add(name, FileErrors.describe(e));
    }
    return Optional.empty();
  }

  /**
   * Looks whether a file can be written in a folder that may still have to be made.
   *
   * @param folder the folder as the user named it
   * @param file the file's name
   * @param force whether it may replace a file
   * @param problems where to tell what is wrong
   * @return the file, unless something is wrong; what is wrong with the folder is told once
   */
  static Optional<OutputFile> checkInFolder(
      String folder, String file, boolean force, Problems problems) {
    try {
      Path path = Path.of(folder);
      if (Files.isDirectory(path)) {
        return check(path.resolve(file).toString(), force, problems);
      }
      Path parent = path.toAbsolutePath().normalize().getParent();
      String wrong = Files.exists(path) ? "is a file, not a directory" : wrong(parent);
      if (wrong.isEmpty()) {
        Path target = path.toAbsolutePath().normalize().resolve(file);
        return Optional.of(new OutputFile(path.resolve(file).toString(), target, force));
      }
      problems.addOnce(folder, wrong);
    } catch (InvalidPathException e) {
      problems.addOnce(folder, "is no file name: " + e.getReason());
    }
    return Optional.empty();
  }

  private static String wrong(Path target, boolean force) {
    Path folder = target.getParent();
    if (Files.isDirectory(target) || folder == null) {
      return "is a directory, not a file to write";
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return "is not a regular file";
    }
    if (Files.exists(target) && !force) {
      return "exists already; --force overwrites it";
    }
    return wrong(folder);
  }

  private static String wrong(@Nullable Path folder) {
    if (folder == null || !Files.isDirectory(folder)) {
      return "can't be written: the directory " + folder + " does not exist";
    }
    return Files.isWritable(folder)
        ? ""
        : "can't be written: no permission to write to the directory " + folder;
  }

  /**
   * Writes the file beside its place and then moves it there, so that nobody sees half of it.
   *
   * @throws IOException if it can't be written; a file that was there is left as it was
   */
  void write(Content content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.exists(folder)) {
      Files.createDirectory(folder);
    }
    Path part =
        (folder == null ? target : folder)
            .resolve(".synoptic-" + ProcessHandle.current().pid() + "-" + hashCode() + ".part");
    part.toFile().deleteOnExit();
    try {
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  Files.newOutputStream(part, StandardOpenOption.CREATE_NEW),
                  StandardCharsets.UTF_8))) {
        content.write(out);
      }
      move(part);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void move(Path part) throws IOException {
    if (!force) {
      Files.move(part, target);
      return;
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
