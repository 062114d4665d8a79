// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes and reads JSON nodes. */
public final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /**
   * Reads a JSON text.
   *
   * @param text one JSON value
   * @return the value
   */
  public static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  /**
   * Makes an empty object.
   *
   * @return the object
   */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Writes a value as one line.
   *
   * @param node the value
   * @return the line, without a line end
   */
  public static String line(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /**
   * Makes an array of numbers.
   *
   * @param numbers the numbers
   * @return the array
   */
  static ArrayNode array(int... numbers) {
    ArrayNode array = MAPPER.createArrayNode();
    for (int number : numbers) {
      array.add(number);
    }
    return array;
  }

  /** Reads an array of strings. */
  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>(array.size());
    array.forEach(string -> strings.add(string.asString()));
    return strings;
  }
}
