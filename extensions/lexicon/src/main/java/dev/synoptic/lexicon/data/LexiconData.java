// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.data;

import dev.synoptic.spi.Lexicon.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A lexicon in compact arrays. Its file is big-endian: a header of seven ints (magic, version,
 * dimensions, words, terms, entries, buckets), the terms as lines of UTF-8 preceded by their length
 * in bytes, words first and phrases after them, the entry of each term as a char, the relations of
 * each entry (a byte for their number; for each a char for the other entry and a byte: two bits for
 * the kind, six for the likeness in 64ths), then the vectors of the words and of the buckets of
 * {@link WordParts}: a float for the step and a byte for each dimension.
 */
public final class LexiconData {

  private static final int MAGIC = 0x53594E4C;
  private static final int VERSION = 1;
  private static final Relation[] RELATIONS = Relation.values();
  private static final int LIKENESS_BITS = 6;

  private final int dimensions;
  private final Map<String, Integer> terms;
  private final Map<String, Integer> longestPhrase = new HashMap<>();
  private final char[] entries;
  private final int[] firstRelation;
  private final char[] related;
  private final byte[] kinds;
  private final Vectors words;
  private final Vectors buckets;

  /**
   * Reads a lexicon.
   *
   * @param file the bytes of its file
   * @throws IllegalStateException if it is of another form
   */
  public LexiconData(ByteBuffer file) {
    check(file.getInt(), MAGIC, "magic number");
    check(file.getInt(), VERSION, "version");
    dimensions = file.getInt();
    int wordCount = file.getInt();
    int termCount = file.getInt();
    int entryCount = file.getInt();
    int bucketCount = file.getInt();
    terms = terms(file, termCount);
    entries = new char[termCount];
    file.asCharBuffer().get(entries);
    file.position(file.position() + Character.BYTES * termCount);
    firstRelation = new int[entryCount + 1];
    for (int entry = 0; entry < entryCount; entry++) {
      firstRelation[entry + 1] = firstRelation[entry] + Byte.toUnsignedInt(file.get());
    }
    related = new char[firstRelation[entryCount]];
    file.asCharBuffer().get(related);
    file.position(file.position() + Character.BYTES * related.length);
    kinds = new byte[related.length];
    file.get(kinds);
    words = new Vectors(file, wordCount, dimensions);
    buckets = new Vectors(file, bucketCount, dimensions);
  }

  /**
   * Reads a lexicon that lies beside a class.
   *
   * @throws IllegalStateException if it is missing or of another form
   */
  public static LexiconData read(Class<?> place, String resource) {
    try (InputStream stream = place.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("lexicon (" + resource + ") must be in its jar");
      }
      return new LexiconData(ByteBuffer.wrap(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(int found, int expected, String what) {
    if (found != expected) {
      throw new IllegalStateException("lexicon's " + what + " (" + found + ") must be " + expected);
    }
  }

  private Map<String, Integer> terms(ByteBuffer file, int count) {
    byte[] bytes = new byte[file.getInt()];
    file.get(bytes);
    String lines = new String(bytes, StandardCharsets.UTF_8);
    Map<String, Integer> numbers = new HashMap<>(count * 2);
    int start = 0;
    for (int term = 0; term < count; term++) {
      int end = lines.indexOf('\n', start);
      String text = lines.substring(start, end);
      numbers.put(text, term);
      addPhrase(text);
      start = end + 1;
    }
    return numbers;
  }

  private void addPhrase(String term) {
    int space = term.indexOf(' ');
    if (space > 0) {
      int length = (int) term.chars().filter(c -> c == ' ').count() + 1;
      longestPhrase.merge(term.substring(0, space), length, Math::max);
    }
  }

  /** Returns the entry of a term; -1 for a stranger. */
  public int entry(String term) {
    Integer number = terms.get(term);
    return number == null ? -1 : entries[number];
  }

  /** Returns the number of words of the longest phrase that begins with a word. */
  public int longestPhrase(String word) {
    return longestPhrase.getOrDefault(word, 1);
  }

  /** Returns the number of entries related to one. */
  public int relatedCount(int entry) {
    return firstRelation[entry + 1] - firstRelation[entry];
  }

  /** Returns the k-th related entry. */
  public int related(int entry, int k) {
    return related[firstRelation[entry] + k];
  }

  /** Returns the kind of the k-th relation. */
  public Relation relation(int entry, int k) {
    return RELATIONS[Byte.toUnsignedInt(kinds[firstRelation[entry] + k]) >>> LIKENESS_BITS];
  }

  /** Returns the strength of the k-th relation, in (0, 1]. */
  public float likeness(int entry, int k) {
    int step = kinds[firstRelation[entry] + k] & ((1 << LIKENESS_BITS) - 1);
    return (step + 1) / (float) (1 << LIKENESS_BITS);
  }

  /** Returns the number of dimensions. */
  public int dimensions() {
    return dimensions;
  }

  /** Adds a word's vector to a sum; false if it has none. */
  public boolean addVector(String word, float factor, float[] sum) {
    Integer number = terms.get(word);
    if (number != null && number < words.size()) {
      words.add(number, factor, sum);
      return true;
    }
    int[] parts = WordParts.of(word, buckets.size());
    for (int part : parts) {
      buckets.add(part, factor / parts.length, sum);
    }
    return parts.length > 0;
  }
}
