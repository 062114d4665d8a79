// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Account;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** What each article alone reports. */
final class UniqueSection implements Section {

  private static final int MOST = 5;
  private static final int LONGEST = 240;

  private final List<Account> accounts;

  UniqueSection(Synopsis synopsis) {
    this.accounts = synopsis.accounts();
  }

  @Override
  public void print(Page page, Amount amount) {
    for (Account account : accounts) {
      List<Passage> unique = account.unique();
      if (!unique.isEmpty()) {
        page.heading("Only in " + account.article().id(), "(" + unique.size() + ")");
        amount.of(unique, MOST).forEach(passage -> print(page, account, passage));
        amount.tellRest(page, 2, unique.size(), MOST);
      }
    }
  }

  private static void print(Page page, Account account, Passage passage) {
    StyledText text = Excerpt.of(account.article().text(), passage.span(), LONGEST);
    page.paragraph(2, 4, new StyledText().add("- ").add(text));
  }
}
