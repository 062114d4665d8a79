// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Synopsis;
import java.util.List;
import java.util.Locale;

/** What was compared, and with which profile. */
final class TitleSection implements Section {

  private static final int MOST = 40;

  private final Synopsis synopsis;

  TitleSection(Synopsis synopsis) {
    this.synopsis = synopsis;
  }

  @Override
  public void print(Page page, Amount amount) {
    List<Account> accounts = synopsis.accounts();
    page.heading("Synopsis of " + accounts.size() + " articles", profile(synopsis.profile()));
    amount.of(accounts, MOST).forEach(account -> print(page, account.article()));
    amount.tellRest(page, 2, accounts.size(), MOST);
  }

  private static void print(Page page, Article article) {
    StyledText line = new StyledText().add(Style.ARTICLE, article.id());
    article.outlet().ifPresent(outlet -> line.add(", " + outlet));
    article.published().ifPresent(time -> line.add(", " + time.toLocalDate()));
    int words = words(article.text());
    line.add(", " + words + (words == 1 ? " word" : " words"));
    article.title().ifPresent(title -> line.add(Style.FAINT, "  " + title));
    page.paragraph(2, 4, line);
  }

  private static String profile(Profile profile) {
    String language =
        profile.language().equals("und")
            ? "language unknown"
            : Locale.forLanguageTag(profile.language()).getDisplayLanguage(Locale.ENGLISH);
    String scores =
        profile.calibrated() ? "" : ", scores not calibrated: they rank, but are no probabilities";
    return "(" + language + ", profile " + profile.name() + scores + ")";
  }

  /** Counts the runs of letters, digits and marks between white space. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (Character.isWhitespace(character)) {
        inside = false;
      } else if (!inside
          && (Character.isLetterOrDigit(character) || Character.isSurrogate(character))) {
        inside = true;
        words++;
      }
    }
    return words;
  }
}
