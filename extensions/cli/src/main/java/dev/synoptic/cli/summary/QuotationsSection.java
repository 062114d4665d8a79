// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.summary.DifferingQuotations.Pair;
import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Quotations that articles give in other words, in part, or from another speaker. */
final class QuotationsSection implements Section {

  private static final int MOST = 10;
  private static final int LONGEST = 320;

  private final List<Pair> pairs;
  private final Articles articles;

  QuotationsSection(Synopsis synopsis, Articles articles) {
    this.pairs = new DifferingQuotations(synopsis).pairs();
    this.articles = articles;
  }

  @Override
  public void print(Page page, Amount amount) {
    if (pairs.isEmpty()) {
      return;
    }
    page.heading("Quotations that differ", "(" + pairs.size() + ")");
    amount.of(pairs, MOST).forEach(pair -> print(page, pair));
    amount.tellRest(page, 2, pairs.size(), MOST);
  }

  private void print(Page page, Pair pair) {
    Counterpart other = pair.counterpart();
    page.paragraph(2, 4, head(pair));
    quote(
        page,
        pair.quotation().article(),
        pair.quotation().span(),
        pair.quotation().speaker(),
        changed(other, Edit::left),
        pair.otherSpeaker());
    if (other.match() == Match.INDIRECT) {
      tell(page, other);
      return;
    }
    quote(
        page,
        other.article(),
        other.span(),
        other.speaker(),
        changed(other, Edit::right),
        pair.otherSpeaker());
  }

  private void tell(Page page, Counterpart other) {
    StyledText line = new StyledText().add(Style.ARTICLE, other.article()).add(": ");
    line.add(Excerpt.of(articles.text(other.article()), other.span(), List.of(), LONGEST));
    other.speaker().ifPresent(named -> line.add(" – " + named.name()));
    page.paragraph(6, 8, line);
  }

  private static StyledText head(Pair pair) {
    StyledText head = new StyledText();
    String other = pair.counterpart().article();
    switch (pair.counterpart().match()) {
      case EXACT -> head.add("- the same words, another speaker");
      case SHORTENED -> head.add("- shortened in ").add(Style.ARTICLE, other);
      case EXTENDED -> head.add("- shortened in ").add(Style.ARTICLE, pair.quotation().article());
      case PARTS -> head.add("- each cut elsewhere");
      case ALTERED -> head.add("- changed words");
      case PARAPHRASED -> head.add("- in other words");
      case INDIRECT -> head.add("- told indirectly in ").add(Style.ARTICLE, other);
    }
    Match match = pair.counterpart().match();
    if (pair.otherSpeaker() && match != Match.EXACT) {
      head.add(", another speaker");
    }
    List<String> longest = pair.quotation().longestIn();
    boolean parts = match == Match.PARTS || match == Match.ALTERED;
    if (parts && longest.size() == 1) {
      head.add(", longest in ").add(Style.ARTICLE, longest.get(0));
    }
    return head;
  }

  private static List<Span> changed(Counterpart other, Function<Edit, Span> side) {
    return other.changes().stream().map(side).filter(span -> !span.isEmpty()).sorted().toList();
  }

  private void quote(
      Page page,
      String article,
      Span span,
      Optional<Speaker> speaker,
      List<Span> changed,
      boolean otherSpeaker) {
    StyledText line = new StyledText().add(Style.ARTICLE, article).add(": “");
    line.add(Excerpt.of(articles.text(article), span, changed, LONGEST)).add("”");
    speaker.ifPresent(
        named -> line.add(" – ").add(otherSpeaker ? Style.VALUE : Style.PLAIN, named.name()));
    page.paragraph(6, 8, line);
  }
}
