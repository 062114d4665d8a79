// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Which English words are opposites, and which stand at the same end of a scale; read once from the
 * list shipped beside this class.
 */
final class Opposites {

  private static final String RESOURCE = "opposites-en.txt";
  private static final int SCALES = 128;
  private static final char JOINT = '_';
  private static final Opposites ENGLISH = load();

  private final Map<String, Poles> poles = new HashMap<>();

  /** The phrases by their first words, their words joined by {@link #JOINT}; the longest first. */
  private final Map<String, List<String>> phrases = new HashMap<>();

  private final boolean[] direction = new boolean[SCALES];

  private Opposites() {}

  /** The scales at whose one end a word stands, and those at whose other end, as sets of bits. */
  private static final class Poles {
    private final long[] low = new long[SCALES / Long.SIZE];
    private final long[] high = new long[SCALES / Long.SIZE];

    private void add(int scale, boolean isHigh) {
      (isHigh ? high : low)[scale / Long.SIZE] |= 1L << scale % Long.SIZE;
    }
  }

  /** Returns the English list. */
  static Opposites english() {
    return ENGLISH;
  }

  private static Opposites load() {
    Opposites opposites = new Opposites();
    try (InputStream in =
            Objects.requireNonNull(Opposites.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int scale = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          opposites.read(line, scale++);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opposites;
  }

  private void read(String line, int scale) {
    StringTokenizer words = new StringTokenizer(line);
    direction[scale] = words.nextToken().equals("DIRECTION");
    boolean isHigh = false;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.equals("|")) {
        isHigh = true;
      } else if (word.indexOf('*') >= 0) {
        String base = word.substring(0, word.indexOf('*'));
        String rest = word.substring(word.lastIndexOf('*') + 1);
        for (String form : forms(base, word.contains("**"))) {
          add(form + rest, scale, isHigh);
        }
      } else {
        add(word, scale, isHigh);
      }
    }
  }

  private static List<String> forms(String base, boolean doubles) {
    int last = base.length() - 1;
    boolean silent = base.endsWith("e");
    boolean yToI = base.endsWith("y") && !base.endsWith("ay");
    boolean hissing = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
    String stem = silent ? base.substring(0, last) : doubles ? base + base.charAt(last) : base;
    return List.of(
        base,
        yToI ? base.substring(0, last) + "ies" : base + (hissing ? "es" : "s"),
        yToI ? base.substring(0, last) + "ied" : stem + "ed",
        stem + "ing");
  }

  private void add(String word, int scale, boolean isHigh) {
    poles.computeIfAbsent(word, unused -> new Poles()).add(scale, isHigh);
    int joint = word.indexOf(JOINT);
    if (joint >= 0) {
      List<String> known =
          phrases.computeIfAbsent(word.substring(0, joint), unused -> new ArrayList<>());
      known.add(word);
      known.sort(Comparator.comparingInt(String::length).reversed());
    }
  }

  /** Tells whether a folded word stands on any scale, or begins a phrase that does. */
  boolean has(String word) {
    return poles.containsKey(word) || phrases.containsKey(word);
  }

  /** Returns the longest phrase, or else the word, of any scale that begins at a token. */
  @Nullable OpposedWord at(Side side, int token) {
    String word = side.normal(token);
    for (String phrase : phrases.getOrDefault(word, List.of())) {
      int end = end(side, token, phrase);
      if (end > 0) {
        return new OpposedWord(token, end, phrase);
      }
    }
    return poles.containsKey(word) ? new OpposedWord(token, token + 1, word) : null;
  }

  /**
   * Returns the index after the last token of a phrase that begins at a token; -1 if it doesn't.
   */
  private static int end(Side side, int token, String phrase) {
    int t = token;
    for (int start = 0; start <= phrase.length(); t++) {
      int joint = phrase.indexOf(JOINT, start);
      int end = joint < 0 ? phrase.length() : joint;
      if (!side.normal(t).equals(phrase.substring(start, end))) {
        return -1;
      }
      start = end + 1;
    }
    return t;
  }

  /**
   * Returns the scale at whose ends two folded words or phrases stand; -1 if there is none, or if
   * they also stand together on another scale.
   */
  int opposed(String left, String right) {
    Poles a = poles.get(left);
    Poles b = poles.get(right);
    return a == null || b == null || together(a, b) ? -1 : scale(a, b);
  }

  private static int scale(Poles a, Poles b) {
    for (int k = 0; k < a.low.length; k++) {
      long both = (a.low[k] & b.high[k]) | (a.high[k] & b.low[k]);
      if (both != 0) {
        return k * Long.SIZE + Long.numberOfTrailingZeros(both);
      }
    }
    return -1;
  }

  /** Tells whether two folded words stand at the same end of a scale. */
  boolean alike(String left, String right) {
    Poles a = poles.get(left);
    Poles b = poles.get(right);
    return a != null && b != null && together(a, b);
  }

  private static boolean together(@Nullable Poles a, Poles b) {
    boolean together = false;
    for (int k = 0; a != null && k < a.low.length; k++) {
      together |= ((a.low[k] & b.low[k]) | (a.high[k] & b.high[k])) != 0;
    }
    return together;
  }

  /** Tells whether a scale is one of direction. */
  boolean isDirection(int scale) {
    return direction[scale];
  }
}
