// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The word pieces that a model knows, and how it wants text prepared.
 *
 * @param pieces the number of each piece
 * @param lowerCase whether the model knows lower-case words only
 * @param stripAccents whether the model knows letters without accents only
 * @param unknown the number that stands for an unknown word
 * @param first the number that begins a passage
 * @param last the number that ends a passage
 */
record Vocabulary(
    Map<String, Integer> pieces,
    boolean lowerCase,
    boolean stripAccents,
    int unknown,
    int first,
    int last) {

  /**
   * Reads a vocabulary, either {@code tokenizer.json} or {@code vocab.txt} with a piece a line.
   *
   * @param bytes the file
   * @param name what to call the file in messages
   * @throws IllegalArgumentException if it is neither, or of a kind that this package can't use
   */
  static Vocabulary read(byte[] bytes, String name) {
    int start = 0;
    while (start < bytes.length && Character.isWhitespace(bytes[start])) {
      start++;
    }
    return start < bytes.length && bytes[start] == '{' ? json(bytes, name) : lines(bytes, name);
  }

  private static Vocabulary json(byte[] bytes, String name) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(bytes);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "vocabulary (" + name + ") must be JSON: " + e.getOriginalMessage(), e);
    }
    JsonNode model = root.path("model");
    String type = model.path("type").asString("WordPiece");
    if (!type.equals("WordPiece") || !model.path("vocab").isObject()) {
      throw new IllegalArgumentException(
          "vocabulary (" + name + ") must be of type WordPiece, not " + type);
    }
    Map<String, Integer> pieces = new HashMap<>();
    model.path("vocab").properties().forEach(e -> pieces.put(e.getKey(), e.getValue().asInt()));
    JsonNode normalizer = root.path("normalizer");
    boolean lowerCase = normalizer.path("lowercase").asBoolean(true);
    JsonNode strip = normalizer.path("strip_accents");
    return of(pieces, lowerCase, strip.isBoolean() ? strip.asBoolean() : lowerCase, name);
  }

  /** A plain list does not say whether it is of lower case; a word with a capital tells. */
  private static Vocabulary lines(byte[] bytes, String name) {
    Map<String, Integer> pieces = new HashMap<>();
    boolean capital = false;
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      String piece = line.strip();
      pieces.putIfAbsent(piece, pieces.size());
      capital |= !piece.startsWith("[") && piece.chars().anyMatch(Character::isUpperCase);
    }
    return of(pieces, !capital, !capital, name);
  }

  private static Vocabulary of(
      Map<String, Integer> pieces, boolean lowerCase, boolean stripAccents, String name) {
    return new Vocabulary(
        Map.copyOf(pieces),
        lowerCase,
        stripAccents,
        special(pieces, "[UNK]", name),
        special(pieces, "[CLS]", name),
        special(pieces, "[SEP]", name));
  }

  private static int special(Map<String, Integer> pieces, String piece, String name) {
    Integer number = pieces.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("vocabulary (" + name + ") must have the piece " + piece);
    }
    return number;
  }
}
