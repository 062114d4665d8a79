// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Article;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article of given sentences, and the way back from its sentences to the given ones: an article
 * drops sentences without visible characters and strips the others.
 */
final class GivenSentences {

  private final List<String> given;
  private final List<Integer> kept = new ArrayList<>();
  private final Article article;

  GivenSentences(String id, List<String> given) {
    this.given = List.copyOf(given);
    for (int index = 0; index < given.size(); index++) {
      if (!given.get(index).isBlank()) {
        kept.add(index);
      }
    }
    article = Article.builder(id).sentences(given).build();
  }

  Article article() {
    return article;
  }

  /** Returns the indexes of the given sentences that a passage touches. */
  int[] indexes(Passage passage) {
    return IntStream.range(passage.firstSentence(), passage.endSentence()).map(kept::get).toArray();
  }

  /** Returns the index of the given sentence in which a stretch of the article's text begins. */
  int index(Span span) {
    return kept.get(sentence(span));
  }

  /** Returns where a stretch stands in the given sentence in which it begins, in code points. */
  Span within(Span span) {
    String sentence = given.get(index(span));
    int blanks = sentence.length() - sentence.stripLeading().length();
    int shift = blanks - article.givenSentences().get(sentence(span)).start();
    Offsets offsets = new Offsets(sentence);
    int start = span.start() + shift;
    int end = Math.min(span.end() + shift, sentence.length());
    return offsets.codePoints(new Span(start, Math.max(start, end)));
  }

  private int sentence(Span span) {
    List<Span> sentences = article.givenSentences();
    int found = 0;
    while (found + 1 < sentences.size() && sentences.get(found + 1).start() <= span.start()) {
      found++;
    }
    return found;
  }
}
