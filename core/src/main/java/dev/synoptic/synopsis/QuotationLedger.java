// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists the direct quotations of all articles, each with where else it is quoted.
 *
 * <p>In an article that does not quote it, a quotation may be told in indirect speech; that is
 * looked for in the sentences that a link lays beside it.
 *
 * <p>Of one article at most {@value QuotationIndex#MOST_SAME} quotations with exactly the same
 * words are listed with a quotation of another, the first ones, and the search for changed words
 * ends after a fixed amount of work; so hostile input can't make it endless. News comes nowhere
 * near either.
 */
final class QuotationLedger {

  /** Most word pairs compared in the search for changed words. */
  private static final long MOST_WORK = 200_000_000;

  private static final Comparator<Counterpart> ORDER =
      Comparator.comparing(Counterpart::article).thenComparing(Counterpart::span);

  private final Articles articles;
  private final List<QuotedText> quotations = new ArrayList<>();
  private final List<List<Counterpart>> counterparts = new ArrayList<>();
  private long work;

  private QuotationLedger(Articles articles) {
    this.articles = articles;
  }

  /** Lists the quotations by article id and place. */
  static List<Quotation> of(Articles articles, PairedLinks links) {
    QuotationLedger ledger = new QuotationLedger(articles);
    ledger.collect();
    ledger.compare();
    ledger.addIndirect(links);
    return ledger.list();
  }

  private void collect() {
    for (int i = 0; i < articles.size(); i++) {
      EventArticle article = articles.get(i);
      List<QuotationMention> mentions =
          article.analysis().quotations().stream()
              .sorted(Comparator.comparing(QuotationMention::span))
              .toList();
      for (QuotationMention mention : mentions) {
        Work.step(16);
        quotations.add(QuotedText.of(i, article, mention));
        counterparts.add(new ArrayList<>());
      }
    }
  }

  private void compare() {
    QuotationIndex index = new QuotationIndex(quotations, articles.size());
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(8);
      addSame(i, index.same(i));
    }
    List<List<Integer>> pairs = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      pairs.add(new ArrayList<>());
    }
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(8);
      for (int other : index.similar(i)) {
        pairs.get(Math.min(i, other)).add(Math.max(i, other));
      }
    }
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(4);
      for (int other : pairs.get(i).stream().sorted().distinct().toList()) {
        compare(i, other);
      }
    }
  }

  private void addSame(int quotation, List<Integer> same) {
    int article = quotations.get(quotation).article();
    for (int other : same) {
      if (quotations.get(other).article() != article) {
        add(quotation, other, new QuotationMatch(Quotation.Match.EXACT, List.of()));
      }
    }
  }

  private void compare(int left, int right) {
    Work.step(16);
    QuotedText here = quotations.get(left);
    QuotedText there = quotations.get(right);
    Optional<QuotationMatch> match = QuotationMatch.ofKept(here, there);
    if (match.isEmpty() && work < MOST_WORK) {
      work += (long) here.size() * there.size();
      match = QuotationMatch.ofAltered(here, there);
    }
    if (match.isPresent()) {
      add(left, right, match.get());
      add(right, left, match.get().mirror());
    }
  }

  private void add(int quotation, int other, QuotationMatch match) {
    QuotedText text = quotations.get(other);
    counterparts
        .get(quotation)
        .add(
            new Counterpart(
                articles.id(text.article()),
                text.mention().span(),
                text.mention().speaker(),
                match.match(),
                match.changes()));
  }

  private void addIndirect(PairedLinks links) {
    IndirectQuotations indirect = new IndirectQuotations(articles, links);
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(8);
      Set<String> quoted =
          counterparts.get(i).stream().map(Counterpart::article).collect(Collectors.toSet());
      for (int other = 0; other < articles.size(); other++) {
        if (!quoted.contains(articles.id(other))) {
          indirect.find(quotations.get(i), other).ifPresent(counterparts.get(i)::add);
        }
      }
    }
  }

  private List<Quotation> list() {
    List<Quotation> list = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(8);
      QuotedText text = quotations.get(i);
      list.add(
          new Quotation(
              articles.id(text.article()),
              text.mention().span(),
              text.mention().speaker(),
              counterparts.get(i).stream().sorted(ORDER).toList()));
    }
    return list;
  }
}
