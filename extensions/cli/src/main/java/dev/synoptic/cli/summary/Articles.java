// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.model.Account;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The articles of a synopsis, found by their ids. */
final class Articles {

  private final Map<String, Account> accounts = new LinkedHashMap<>();

  Articles(Synopsis synopsis) {
    for (Account account : synopsis.accounts()) {
      accounts.put(account.article().id(), account);
    }
  }

  /** Returns the ids in the order in which the articles were given. */
  List<String> ids() {
    return List.copyOf(accounts.keySet());
  }

  int size() {
    return accounts.size();
  }

  String text(String article) {
    return Objects.requireNonNull(accounts.get(article), article).article().text();
  }

  String text(String article, Span span) {
    return span.in(text(article));
  }
}
