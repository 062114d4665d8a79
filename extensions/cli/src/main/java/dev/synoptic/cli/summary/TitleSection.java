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
import java.util.regex.Pattern;

/** What was compared, and with which profile. */
final class TitleSection implements Section {

  private static final int MOST = 40;

  /** What the page counts as a word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*+");

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
    long words = WORD.matcher(article.text()).results().count();
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
}
