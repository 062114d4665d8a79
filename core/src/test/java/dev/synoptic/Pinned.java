// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Results kept in {@code src/test/resources/pinned}, beside the texts that they come from, to be
 * compared with those of today. A line that begins with "&lt; " is the left text, or goes on with
 * it, "&gt; " the right one; the indented lines behind them are the result. Everything else is left
 * as it is.
 */
public final class Pinned {

  private static final Path FOLDER = Path.of("src", "test", "resources", "pinned");
  private static final String INDENT = "  ";
  private static final int SHOWN = 8;
  private static final int SHOWN_BEFORE = 3;

  private Pinned() {}

  /**
   * Compares what is found in the pairs of texts of a file with what the file holds.
   *
   * @param file its name
   * @param results gives the lines of a left and a right text
   */
  public static void check(String file, BiFunction<String, String, List<String>> results) {
    List<String> lines = new ArrayList<>();
    String left = "";
    String right = "";
    for (String line : read(file)) {
      if (!line.startsWith(INDENT)) {
        if (!line.startsWith("> ") && !right.isEmpty()) {
          add(lines, results.apply(left, right));
          left = "";
          right = "";
        }
        left = line.startsWith("< ") ? joined(left, line) : left;
        right = line.startsWith("> ") ? joined(right, line) : right;
        lines.add(line);
      }
    }
    if (!right.isEmpty()) {
      add(lines, results.apply(left, right));
    }
    compare(file, lines);
  }

  private static String joined(String text, String line) {
    return text.isEmpty() ? line.substring(2) : text + " " + line.substring(2);
  }

  private static void add(List<String> lines, List<String> found) {
    found.forEach(line -> lines.add(INDENT + line));
  }

  /**
   * Compares lines with a file; with {@code -Dsynoptic.renew=true} writes the file instead.
   *
   * @param file its name
   * @param found the lines of today
   */
  public static void compare(String file, List<String> found) {
    if (Boolean.getBoolean("synoptic.renew")) {
      write(file, found);
      return;
    }
    List<String> kept = read(file);
    if (!kept.equals(found)) {
      fail(difference(file, kept, found));
    }
  }

  private static String difference(String file, List<String> kept, List<String> found) {
    int first = 0;
    while (first < Math.min(kept.size(), found.size())
        && kept.get(first).equals(found.get(first))) {
      first++;
    }
    return "Results are not what they were, from line %d of %s on.%n".formatted(first + 1, file)
        + "Kept:%n%s%nFound:%n%s%n".formatted(from(kept, first), from(found, first))
        + "If that is meant, write the files anew with -Dsynoptic.renew=true, read what has changed"
        + " in them, and tell it in CHANGES.md under \"Changes in scores\".";
  }

  private static String from(List<String> lines, int first) {
    int from = Math.max(0, first - SHOWN_BEFORE);
    return String.join("\n", lines.subList(from, Math.min(lines.size(), first + SHOWN)));
  }

  private static List<String> read(String file) {
    try {
      Path path = FOLDER.resolve(file);
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String file, List<String> lines) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a number with four places. */
  public static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
