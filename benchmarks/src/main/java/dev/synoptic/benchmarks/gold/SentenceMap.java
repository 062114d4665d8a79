// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the gold sentences that a passage stands for, since the library cuts sentences by itself: a
 * passage stands for each gold sentence of which it covers half or more, or that covers half or
 * more of it.
 */
final class SentenceMap {

  private final Map<String, List<GoldEvent.GoldSentence>> sentences = new LinkedHashMap<>();

  SentenceMap(GoldEvent event) {
    event.articles().forEach(article -> sentences.put(article.id(), article.sentences()));
  }

  List<GoldEvent.GoldSentence> sentences(String article) {
    return Objects.requireNonNull(sentences.get(article), article);
  }

  List<Integer> indexes(String article, Span passage) {
    List<Integer> indexes = new ArrayList<>();
    List<GoldEvent.GoldSentence> all = sentences(article);
    for (int index = 0; index < all.size(); index++) {
      Span sentence = all.get(index).span();
      int shared = shared(sentence, passage);
      if (shared > 0 && 2 * shared >= Math.min(sentence.length(), passage.length())) {
        indexes.add(index);
      }
    }
    return indexes;
  }

  /** Returns how many code units two spans share. */
  static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }
}
