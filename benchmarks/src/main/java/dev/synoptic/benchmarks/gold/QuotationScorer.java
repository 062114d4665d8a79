// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Quotations of four words or more. One of gold is found, and one that is said is right, when four
 * fifths of it are covered by those of the other side. Speakers: of the gold quotations found, the
 * share whose speaker agrees (the names have the same last word, or one contains the other; none
 * where gold has none; a pronoun's name counts where gold has it). Counterparts: of the gold pairs
 * of one quotation in two articles, the share that the library lays together.
 */
final class QuotationScorer implements GoldScorer {

  private static final int LEAST_WORDS = 4;

  private final Tally quotations = new Tally();
  private final Tally speakers = new Tally();
  private final Tally counterparts = new Tally();

  @Override
  public void add(GoldEvent event, Synopsis synopsis) {
    for (GoldEvent.GoldArticle article : event.articles()) {
      add(article, ofArticle(event, article.id()), ofArticle(synopsis, article.id()));
    }
    for (GoldEvent.Quote one : event.quotations()) {
      for (GoldEvent.Quote other : event.quotations()) {
        if (isBefore(one, other) && one.same().isPresent() && one.same().equals(other.same())) {
          counterparts.wanted(
              areTogether(one, other, synopsis) || areTogether(other, one, synopsis));
        }
      }
    }
  }

  private static List<GoldEvent.Quote> ofArticle(GoldEvent event, String id) {
    return event.quotations().stream().filter(q -> q.place().article().equals(id)).toList();
  }

  private static List<Quotation> ofArticle(Synopsis synopsis, String id) {
    return synopsis.quotations().stream().filter(q -> q.article().equals(id)).toList();
  }

  private static boolean isBefore(GoldEvent.Quote one, GoldEvent.Quote other) {
    return one.place().article().compareTo(other.place().article()) < 0;
  }

  private void add(
      GoldEvent.GoldArticle article, List<GoldEvent.Quote> gold, List<Quotation> said) {
    List<Span> goldSpans = gold.stream().map(quote -> quote.place().span()).toList();
    List<Span> saidSpans = said.stream().map(Quotation::span).toList();
    for (Span span : saidSpans) {
      if (words(span.in(article.article().text())) >= LEAST_WORDS) {
        quotations.said(isCovered(span, goldSpans));
      }
    }
    for (GoldEvent.Quote quote : gold) {
      boolean found = isCovered(quote.place().span(), saidSpans);
      quotations.wanted(found);
      if (found) {
        Optional<String> speaker = speaker(quote.place().span(), said);
        boolean named = quote.speakerName().isPresent() && agree(quote.speakerName(), speaker);
        speakers.wanted(named || agree(quote.speaker(), speaker));
      }
    }
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  private static boolean isCovered(Span span, List<Span> spans) {
    int covered = spans.stream().mapToInt(other -> SentenceMap.shared(span, other)).sum();
    return 5 * covered >= 4 * span.length();
  }

  private static Optional<String> speaker(Span span, List<Quotation> said) {
    return said.stream()
        .max(Comparator.comparingInt(quotation -> SentenceMap.shared(span, quotation.span())))
        .flatMap(Quotation::speaker)
        .map(Quotation.Speaker::name);
  }

  private static boolean agree(Optional<String> gold, Optional<String> said) {
    boolean both = gold.isPresent() && said.isPresent();
    return both
        ? Names.agree(gold.orElseThrow(), said.orElseThrow())
        : gold.isPresent() == said.isPresent();
  }

  private static boolean areTogether(
      GoldEvent.Quote one, GoldEvent.Quote other, Synopsis synopsis) {
    return ofArticle(synopsis, one.place().article()).stream()
        .filter(quotation -> quotation.span().overlaps(one.place().span()))
        .flatMap(quotation -> quotation.counterparts().stream())
        .anyMatch(
            counterpart ->
                counterpart.article().equals(other.place().article())
                    && counterpart.span().overlaps(other.place().span()));
  }

  @Override
  public Figures figures() {
    Figures figures = new Figures();
    quotations.report("quotation", figures);
    speakers.reportShare("speaker_accuracy", figures);
    counterparts.reportShare("quotation_pair_recall", figures);
    return figures;
  }
}
