// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of JSON lines: read, cut down to named fields, and written. */
public final class Rows {

  private Rows() {}

  /**
   * Reads files of one JSON object a line, in order; names that end in {@code .gz} are gzipped.
   *
   * @param files the files
   * @return the rows
   * @throws IOException if a file cannot be read
   */
  public static List<JsonNode> read(List<Path> files) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader reader = open(file)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isBlank()) {
            rows.add(Json.parse(line));
          }
        }
      }
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  /**
   * Writes one JSON object a line.
   *
   * @param file the file
   * @param rows the rows
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, List<? extends JsonNode> rows) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (JsonNode row : rows) {
        writer.write(Json.line(row));
        writer.write('\n');
      }
    }
  }

  /**
   * Maps ids to rows; of rows with one id the last counts, at the place of the first.
   *
   * @param rows the rows
   * @return the rows by id
   */
  public static Map<String, JsonNode> byId(List<? extends JsonNode> rows) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.path("id").asString(), row));
    return byId;
  }

  /**
   * Copies some fields of a row, so that nothing else of it can be looked at.
   *
   * @param row the row
   * @param fields the fields wanted
   * @return a row of those fields that the row has
   */
  static JsonNode only(JsonNode row, List<String> fields) {
    ObjectNode copy = Json.object();
    for (String field : fields) {
      if (row.has(field)) {
        copy.set(field, row.path(field));
      }
    }
    return copy;
  }
}
