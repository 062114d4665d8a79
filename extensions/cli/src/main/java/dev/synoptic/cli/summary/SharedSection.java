// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.Comparator;
import java.util.List;

/** What several articles report, by the number of articles. */
final class SharedSection implements Section {

  private static final int MOST = 15;
  private static final int LONGEST = 280;

  private final List<Statement> statements;
  private final Articles articles;

  SharedSection(Synopsis synopsis, Articles articles) {
    this.statements =
        synopsis.statements().stream()
            .filter(statement -> statement.articles().size() > 1)
            .sorted(
                Comparator.comparingInt((Statement statement) -> statement.articles().size())
                    .reversed())
            .toList();
    this.articles = articles;
  }

  @Override
  public void print(Page page, Amount amount) {
    if (statements.isEmpty()) {
      page.heading("No statement is shared", "(no article reports what another one reports)");
      return;
    }
    int count = 0;
    for (Statement statement : amount.of(statements, MOST)) {
      if (statement.articles().size() != count) {
        count = statement.articles().size();
        page.heading(title(count), "");
      }
      print(page, statement);
    }
    amount.tellRest(page, 2, statements.size(), MOST);
  }

  private String title(int count) {
    if (count == articles.size()) {
      return count == 2 ? "Both report" : "All " + count + " report";
    }
    return (2 * count > articles.size() ? "Most report: " : "") + count + " of " + articles.size();
  }

  private void print(Page page, Statement statement) {
    Passage passage = statement.representative();
    StyledText line = new StyledText().add("- ");
    line.add(Excerpt.of(articles.text(passage.article()), passage.span(), LONGEST));
    remarks(line, statement);
    page.paragraph(2, 4, line);
  }

  private static void remarks(StyledText line, Statement statement) {
    List<String> missing = statement.missing();
    if (!missing.isEmpty() && missing.size() <= statement.articles().size()) {
      line.add(Style.FAINT, " – not in ").articles(missing);
    } else if (!missing.isEmpty()) {
      line.add(Style.FAINT, " – only in ").articles(statement.articles());
    }
    if (!statement.conflicts().isEmpty()) {
      line.add(Style.FAINT, " – told differently");
    }
    if (statement.independentOrigins() < statement.articles().size()) {
      int origins = statement.independentOrigins();
      line.add(Style.FAINT, " – " + origins + (origins == 1 ? " origin" : " origins"));
    }
  }
}
