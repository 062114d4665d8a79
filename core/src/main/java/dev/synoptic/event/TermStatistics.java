// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.text.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * In how many sentences, and in how many articles, each term of an event stands.
 *
 * <p>The local information of a term is {@code ln((S + 1) / (sf + 0.5))} for its sentence frequency
 * {@code sf} among {@code S} sentences: a word that every article of the event keeps using says
 * little here, however rare it is in the language.
 */
public final class TermStatistics {

  private final Map<String, int[]> sentenceFrequencies;
  private final int sentences;

  private TermStatistics(Map<String, int[]> sentenceFrequencies, int sentences) {
    this.sentenceFrequencies = sentenceFrequencies;
    this.sentences = sentences;
  }

  /**
   * Returns the statistics of an event of which nothing is known: every term is as telling as it is
   * in the language.
   *
   * @return empty statistics
   */
  public static TermStatistics none() {
    return new TermStatistics(Map.of(), 0);
  }

  /**
   * Counts the terms of articles.
   *
   * @param articles the articles of one event
   * @return their statistics
   */
  public static TermStatistics of(Collection<AnalyzedArticle> articles) {
    Map<String, int[]> frequencies = new HashMap<>();
    int sentences = 0;
    for (AnalyzedArticle article : articles) {
      Tokens tokens = article.tokens();
      for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
        count(tokens, sentence, frequencies);
      }
      sentences += tokens.sentences();
    }
    return new TermStatistics(frequencies, sentences);
  }

  private static void count(Tokens tokens, int sentence, Map<String, int[]> frequencies) {
    Set<String> seen = new HashSet<>();
    for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
      Work.step(1);
      if (seen.add(tokens.stem(i))) {
        frequencies.computeIfAbsent(tokens.stem(i), stem -> new int[1])[0]++;
      }
    }
  }

  /** Returns the number of sentences counted. */
  public int sentences() {
    return sentences;
  }

  /**
   * Returns how telling a term is inside this event.
   *
   * @param stem the term's stem
   * @return its local information in nats, at least 0; infinite if nothing is known of the event
   */
  public double information(String stem) {
    if (sentences == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int[] frequency = sentenceFrequencies.get(stem);
    double count = frequency == null ? 1 : frequency[0];
    return Math.max(0, StrictMath.log((sentences + 1) / (count + 0.5)));
  }
}
