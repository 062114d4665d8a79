// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A lexicon made of pairs of words or phrases, for the vocabulary of a trade or a new language. */
public final class WordPairs implements Lexicon {

  private record Related(int other, Relation relation, float likeness) {}

  private final String language;
  private final Map<String, Integer> entries;
  private final Map<String, Integer> longest;
  private final List<List<Related>> related;

  private WordPairs(Builder builder) {
    language = builder.language;
    entries = Map.copyOf(builder.entries);
    longest = Map.copyOf(builder.longest);
    related = builder.related.stream().map(List::copyOf).toList();
  }

  /**
   * Begins a lexicon.
   *
   * @param language a BCP 47 language tag such as {@code en}
   * @return a builder without pairs
   */
  public static Builder of(String language) {
    return new Builder(Objects.requireNonNull(language, "language"));
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public int find(String term) {
    return entries.getOrDefault(term, -1);
  }

  @Override
  public int longestPhrase(String word) {
    return longest.getOrDefault(word, 1);
  }

  @Override
  public int relatedCount(int entry) {
    return related.get(entry).size();
  }

  @Override
  public int related(int entry, int k) {
    return related.get(entry).get(k).other;
  }

  @Override
  public Relation relation(int entry, int k) {
    return related.get(entry).get(k).relation;
  }

  @Override
  public float likeness(int entry, int k) {
    return related.get(entry).get(k).likeness;
  }

  @Override
  public String toString() {
    return "WordPairs[" + language + ", " + entries.size() + " entries]";
  }

  /** Collects the pairs of a lexicon; not safe for use by several threads. */
  public static final class Builder {

    private final String language;
    private final Map<String, Integer> entries = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final List<List<Related>> related = new ArrayList<>();

    private Builder(String language) {
      this.language = language;
    }

    /**
     * Adds two words or phrases that may stand for each other.
     *
     * @param left lower-case words with one space between two
     * @param right others
     * @param likeness how probable it is that they say the same, in (0, 1]
     * @return this builder
     * @throws IllegalArgumentException if a term is empty or not in lower case, the two are the
     *     same or the likeness is out of range
     */
    public Builder alike(String left, String right, double likeness) {
      return add(left, right, Relation.ALIKE, likeness);
    }

    /**
     * Adds two words or phrases that say the contrary of one thing.
     *
     * @param left lower-case words with one space between two
     * @param right others
     * @return this builder
     * @throws IllegalArgumentException if a term is empty or not in lower case or the two are the
     *     same
     */
    public Builder opposite(String left, String right) {
      return add(left, right, Relation.OPPOSITE, 1);
    }

    private Builder add(String left, String right, Relation relation, double likeness) {
      if (!(likeness > 0 && likeness <= 1)) {
        throw new IllegalArgumentException("likeness (" + likeness + ") must be in (0, 1]");
      }
      int l = entry(left);
      int r = entry(right);
      if (l == r) {
        throw new IllegalArgumentException("terms (" + left + ", " + right + ") must differ");
      }
      related.get(l).add(new Related(r, relation, (float) likeness));
      related.get(r).add(new Related(l, relation, (float) likeness));
      return this;
    }

    private int entry(String term) {
      if (term.isBlank() || !term.equals(term.toLowerCase(Locale.ROOT).strip())) {
        throw new IllegalArgumentException("term (" + term + ") must be lower-case words");
      }
      Integer known = entries.putIfAbsent(term, related.size());
      if (known != null) {
        return known;
      }
      String[] words = term.split(" ");
      longest.merge(words[0], words.length, Math::max);
      related.add(new ArrayList<>());
      return related.size() - 1;
    }

    /**
     * Builds the lexicon.
     *
     * @return a lexicon of the pairs added so far
     */
    public WordPairs build() {
      return new WordPairs(this);
    }
  }
}
