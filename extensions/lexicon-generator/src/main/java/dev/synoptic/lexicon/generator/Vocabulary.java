// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The terms of the lexicon: words, then phrases, each by falling frequency. */
final class Vocabulary {

  private static final int LEAST_COUNT = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'-]*");

  /** As in A. Arora et al., A Simple but Tough-to-Beat Baseline for Sentence Embeddings, 2017. */
  private static final double SMOOTHING = 1e-3;

  private final List<String> terms;
  private final int words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final double total;

  private Vocabulary(List<String> words, List<String> phrases, NewsCorpus corpus) {
    terms = new ArrayList<>(words);
    terms.addAll(phrases);
    this.words = words.size();
    for (int i = 0; i < terms.size(); i++) {
      numbers.put(terms.get(i), i);
    }
    counts.putAll(corpus.phrases());
    counts.putAll(corpus.words());
    total = corpus.words().values().stream().mapToLong(Integer::longValue).sum();
  }

  /**
   * Chooses the terms of a corpus.
   *
   * @param isKnown tells the words of a dictionary, of which a single place is enough
   */
  static Vocabulary of(NewsCorpus corpus, Predicate<String> isKnown) {
    List<String> words =
        byCount(
            corpus.words(),
            word ->
                WORD.matcher(word).matches()
                    && (corpus.words().getOrDefault(word, 0) >= LEAST_COUNT || isKnown.test(word)));
    List<String> phrases =
        byCount(
            corpus.phrases(), phrase -> corpus.phrases().getOrDefault(phrase, 0) >= LEAST_COUNT);
    return new Vocabulary(words, phrases, corpus);
  }

  private static List<String> byCount(Map<String, Integer> counts, Predicate<String> filter) {
    return counts.keySet().stream()
        .filter(filter)
        .sorted(
            Comparator.comparing((String term) -> -counts.getOrDefault(term, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  List<String> terms() {
    return terms;
  }

  /** Returns the number of single words, which come first. */
  int words() {
    return words;
  }

  /** Returns a term's number; -1 for a stranger. */
  int number(String term) {
    return numbers.getOrDefault(term, -1);
  }

  /** Returns how much a term counts in a sentence, in (0, 1): less the more frequent it is. */
  double weight(int number) {
    double share = counts.getOrDefault(terms.get(number), 0) / total;
    return SMOOTHING / (SMOOTHING + share);
  }
}
