// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * Which words tell what a report counts about people: the dead, the missing, the arrested; read
 * once from the list shipped beside this class. English.
 */
final class Tallies {

  private static final String RESOURCE = "tallies-en.txt";
  private static final Map<String, String> KINDS = load();

  private Tallies() {}

  /** Returns the kind of tally that a folded word belongs to; empty if it belongs to none. */
  static String kind(String word) {
    return KINDS.getOrDefault(word, "");
  }

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Tallies.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          StringTokenizer words = new StringTokenizer(line);
          String kind = words.nextToken();
          while (words.hasMoreTokens()) {
            kinds.put(words.nextToken(), kind);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(kinds);
  }
}
