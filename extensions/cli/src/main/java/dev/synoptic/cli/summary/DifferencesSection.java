// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Account;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.matter.Matter;
import dev.synoptic.report.matter.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the articles tell the same matter otherwise. */
final class DifferencesSection implements Section {

  private static final int MOST = 15;
  private static final int LONGEST = 220;

  private final List<Matter> matters;
  private final Articles articles;

  DifferencesSection(Synopsis synopsis, Articles articles) {
    this.articles = articles;
    this.matters = Matter.of(edges(synopsis));
  }

  private static List<Matter.Edge> edges(Synopsis synopsis) {
    DifferingQuotations quotations = new DifferingQuotations(synopsis);
    List<Matter.Edge> edges = new ArrayList<>();
    for (Link link : synopsis.links()) {
      for (Divergence divergence : link.divergences()) {
        if (!quotations.tell(link, divergence)) {
          edges.add(Matter.Edge.of(link, divergence));
        }
      }
    }
    for (Account account : synopsis.accounts()) {
      account.divergences().forEach(own -> edges.add(Matter.Edge.of(account, own)));
    }
    return edges;
  }

  @Override
  public void print(Page page, Amount amount) {
    if (matters.isEmpty()) {
      page.heading("No differences found", "(in what the articles have in common)");
      return;
    }
    page.heading("Where they differ", "(" + matters.size() + ")");
    for (Matter matter : amount.of(matters, MOST)) {
      print(page, matter);
    }
    amount.tellRest(page, 2, matters.size(), MOST);
  }

  private void print(Page page, Matter matter) {
    List<List<Mention>> values = matter.values();
    StyledText head = new StyledText().add("- " + name(matter.type()) + ": ");
    String separator = "";
    for (List<Mention> mentions : values) {
      head.add(separator)
          .add(Style.VALUE, shown(mentions.get(0)))
          .add(" in ")
          .articles(ids(mentions));
      separator = " / ";
    }
    if (matter.mayHaveChanged()) {
      head.add(" (may have changed since)");
    }
    page.paragraph(2, 4, head);
    values.forEach(mentions -> quote(page, mentions.get(0)));
  }

  private void quote(Page page, Mention mention) {
    StyledText line = new StyledText().add(Style.ARTICLE, mention.article()).add(": ");
    String text = articles.text(mention.article());
    line.add(Excerpt.of(text, mention.around(), List.of(mention.span()), LONGEST));
    page.paragraph(6, 8, line);
  }

  private String shown(Mention mention) {
    String text = articles.text(mention.article(), mention.span()).strip();
    return text.isEmpty() ? "(nothing)" : text;
  }

  private static Set<String> ids(List<Mention> mentions) {
    Set<String> ids = new TreeSet<>();
    mentions.forEach(mention -> ids.add(mention.article()));
    return ids;
  }

  private static String name(Divergence.Type type) {
    return switch (type) {
      case QUANTITY -> "figure";
      case TIME -> "time";
      case NAME -> "name";
      case ROLE -> "office";
      case POLARITY -> "yes or no";
      case CERTAINTY -> "how certain";
      case DIRECTION -> "direction";
      case ATTRIBUTION -> "who said it";
      case QUOTATION -> "quotation";
    };
  }
}
