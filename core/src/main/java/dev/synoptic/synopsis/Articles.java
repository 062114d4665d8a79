// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles of an event, numbered by id, so that no result depends on the order given. */
final class Articles {

  private final List<EventArticle> byId;
  private final Map<String, Integer> numbers = new HashMap<>();

  Articles(Event event) {
    byId =
        event.articles().stream()
            .sorted(Comparator.comparing(article -> article.analysis().id()))
            .toList();
    for (int i = 0; i < byId.size(); i++) {
      numbers.put(id(i), i);
    }
  }

  int size() {
    return byId.size();
  }

  EventArticle get(int article) {
    return byId.get(article);
  }

  String id(int article) {
    return byId.get(article).analysis().id();
  }

  List<String> ids() {
    return byId.stream().map(article -> article.analysis().id()).toList();
  }

  /**
   * Returns the number of an article.
   *
   * @throws IllegalArgumentException if the event has no such article
   */
  int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no article of the event has the id " + id);
    }
    return number;
  }

  Sentence sentence(int article, int sentence) {
    return byId.get(article).analysis().sentences().get(sentence);
  }

  /** Tells whether a sentence states something: whether it is no boilerplate. */
  boolean states(int article, int sentence) {
    return sentence(article, sentence).role() != Role.BOILERPLATE;
  }

  /** Returns the passage of the sentences {@code [first, end)} of an article. */
  Passage passage(int article, int first, int end) {
    Span start = sentence(article, first).span();
    Span last = sentence(article, end - 1).span();
    return new Passage(id(article), new Span(start.start(), last.end()), first, end);
  }

  /** Returns the index of the first token that starts at or after a place; the size if none. */
  static int tokenFrom(Tokens tokens, int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
