// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of one JSON object a line, gzipped when the name says so. */
final class JsonLines {

  private static final ObjectMapper MAPPER = JsonMapper.shared();

  private JsonLines() {}

  static void forEach(Path file, Consumer<JsonNode> action) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      forEach(in, action);
    }
  }

  /** Reads a file that is shipped beside this class. */
  static void forEachResource(String name, Consumer<JsonNode> action) throws IOException {
    try (InputStream in = Objects.requireNonNull(JsonLines.class.getResourceAsStream(name), name)) {
      forEach(in, action);
    }
  }

  private static void forEach(InputStream in, Consumer<JsonNode> action) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          action.accept(MAPPER.readTree(line));
        }
      }
    }
  }
}
