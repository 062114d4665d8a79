// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles of a synopsis by their ids. */
final class Articles {

  private final List<Account> accounts;
  private final Map<String, Integer> places = new HashMap<>();

  Articles(Synopsis synopsis) {
    accounts = synopsis.accounts();
    for (int i = 0; i < accounts.size(); i++) {
      places.putIfAbsent(accounts.get(i).article().id(), i);
    }
  }

  int size() {
    return accounts.size();
  }

  /**
   * Returns an article's place in the order given.
   *
   * @throws IllegalArgumentException if no article has the id
   */
  int place(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no article has the id " + id);
    }
    return place;
  }

  Article article(String id) {
    return accounts.get(place(id)).article();
  }

  String text(String id, Span span) {
    return span.in(article(id).text());
  }

  String text(Passage passage) {
    return text(passage.article(), passage.span());
  }
}
