// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon;

import dev.synoptic.lexicon.data.LexiconData;
import dev.synoptic.spi.Lexicon;

/**
 * What English news words mean: some 48,000 words and phrases with their synonyms, opposites and
 * siblings, and a vector for each word and for the parts of unknown words.
 *
 * <p>The data are read once, at the first use, and shared by all instances. Found through {@link
 * java.util.ServiceLoader} when this artifact is on the path.
 */
public final class EnglishLexicon implements Lexicon {

  private static final class Data {
    static final LexiconData ENGLISH = LexiconData.read(EnglishLexicon.class, "en.lexicon");
  }

  private final LexiconData data = Data.ENGLISH;

  /** Opens the lexicon. */
  public EnglishLexicon() {}

  @Override
  public String language() {
    return "en";
  }

  @Override
  public int find(String term) {
    return data.entry(term);
  }

  @Override
  public int longestPhrase(String word) {
    return data.longestPhrase(word);
  }

  @Override
  public int relatedCount(int entry) {
    return data.relatedCount(entry);
  }

  @Override
  public int related(int entry, int k) {
    return data.related(entry, k);
  }

  @Override
  public Relation relation(int entry, int k) {
    return data.relation(entry, k);
  }

  @Override
  public float likeness(int entry, int k) {
    return data.likeness(entry, k);
  }

  @Override
  public int dimensions() {
    return data.dimensions();
  }

  @Override
  public boolean addVector(String word, float factor, float[] sum) {
    return data.addVector(word, factor, sum);
  }

  @Override
  public String toString() {
    return "EnglishLexicon";
  }
}
