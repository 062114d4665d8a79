// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.model.Account;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The synopsis that agrees with an event's gold in everything. */
final class PerfectSynopsis {

  private final GoldEvent event;

  private PerfectSynopsis(GoldEvent event) {
    this.event = event;
  }

  static Synopsis of(GoldEvent event) {
    PerfectSynopsis perfect = new PerfectSynopsis(event);
    return new Synopsis(
        new Profile("core", "en", true),
        event.articles().stream().map(PerfectSynopsis::account).toList(),
        perfect.links(),
        List.of(),
        perfect.statements(),
        List.of(),
        perfect.quotations(),
        event.origins().stream().map(perfect::derivation).toList());
  }

  /** The synopsis of a library that finds nothing and takes each article for one sentence. */
  static Synopsis empty(GoldEvent event) {
    return new Synopsis(
        new Profile("core", "en", true),
        event.articles().stream()
            .map(article -> new Account(article.article(), List.of(), List.of()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Account account(GoldEvent.GoldArticle article) {
    List<Sentence> sentences = new ArrayList<>();
    for (GoldEvent.GoldSentence sentence : article.sentences()) {
      sentences.add(new Sentence(sentence.span(), sentences.size(), sentence.role()));
    }
    return new Account(article.article(), sentences, List.of());
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (GoldEvent.GoldArticle left : event.articles()) {
      for (GoldEvent.GoldArticle right : event.articles()) {
        if (left.id().compareTo(right.id()) < 0) {
          addLinks(left, right, links);
        }
      }
    }
    return links;
  }

  private void addLinks(GoldEvent.GoldArticle left, GoldEvent.GoldArticle right, List<Link> links) {
    for (int i = 0; i < left.sentences().size(); i++) {
      for (int j = 0; j < right.sentences().size(); j++) {
        List<Divergence> divergences = divergences(left.id(), i, right.id(), j);
        Correspondence relation =
            Correspondence.of(
                left.sentences().get(i), right.sentences().get(j), event.minorFacts());
        if (relation.isSure() || !divergences.isEmpty()) {
          Coverage coverage =
              relation.isSure() && relation != Correspondence.DIVERGENT
                  ? Coverage.valueOf(relation.name())
                  : Coverage.OVERLAPPING;
          links.add(link(passage(left, i), passage(right, j), coverage, divergences));
        }
      }
    }
  }

  private static Link link(
      Passage left, Passage right, Coverage coverage, List<Divergence> divergences) {
    Evidence evidence = new Evidence(3, List.of());
    return new Link(
        left,
        right,
        coverage,
        Wording.PARAPHRASE,
        1,
        1,
        evidence,
        List.of(left.span()),
        List.of(right.span()),
        List.of(),
        List.of(),
        divergences);
  }

  private static Passage passage(GoldEvent.GoldArticle article, int sentence) {
    Span span = article.sentences().get(sentence).span();
    return new Passage(article.id(), span, sentence, sentence + 1);
  }

  private List<Divergence> divergences(String left, int i, String right, int j) {
    List<Divergence> divergences = new ArrayList<>();
    for (GoldEvent.Conflict conflict : event.divergences()) {
      if (isAt(conflict.left(), left, i) && isAt(conflict.right(), right, j)) {
        divergences.add(divergence(conflict.type(), conflict.left(), conflict.right()));
      } else if (isAt(conflict.right(), left, i) && isAt(conflict.left(), right, j)) {
        divergences.add(divergence(conflict.type(), conflict.right(), conflict.left()));
      }
    }
    return divergences;
  }

  private static boolean isAt(GoldEvent.Place place, String article, int sentence) {
    return place.article().equals(article) && place.sentence() == sentence;
  }

  private static Divergence divergence(
      Divergence.Type type, GoldEvent.Place left, GoldEvent.Place right) {
    Value value = new Value.Text("");
    return new Divergence(type, left.span(), right.span(), value, value, 1);
  }

  private List<Statement> statements() {
    Map<String, Set<Passage>> members = new LinkedHashMap<>();
    for (GoldEvent.GoldArticle article : event.articles()) {
      for (int i = 0; i < article.sentences().size(); i++) {
        Passage passage = passage(article, i);
        Set<String> facts = Correspondence.major(article.sentences().get(i), event.minorFacts());
        Correspondence.bases(facts)
            .forEach(f -> members.computeIfAbsent(f, key -> new LinkedHashSet<>()).add(passage));
      }
    }
    return members.values().stream()
        .map(List::copyOf)
        .map(all -> new Statement(all.get(0), all, List.of(), List.of(), List.of(), 1))
        .toList();
  }

  private List<Quotation> quotations() {
    return event.quotations().stream()
        .map(
            quote ->
                new Quotation(
                    quote.place().article(),
                    quote.place().span(),
                    quote.speaker().map(name -> new Quotation.Speaker(name, new Span(0, 0))),
                    counterparts(quote)))
        .toList();
  }

  private List<Quotation.Counterpart> counterparts(GoldEvent.Quote quote) {
    return event.quotations().stream()
        .filter(other -> other.same().isPresent() && other.same().equals(quote.same()))
        .filter(other -> !other.place().article().equals(quote.place().article()))
        .map(
            other ->
                new Quotation.Counterpart(
                    other.place().article(),
                    other.place().span(),
                    Optional.empty(),
                    Quotation.Match.EXACT,
                    List.of()))
        .toList();
  }

  private Derivation derivation(GoldEvent.Origin origin) {
    Set<String> ids = new HashSet<>();
    event.articles().forEach(article -> ids.add(article.id()));
    return new Derivation(
        origin.kind(),
        origin.article(),
        origin.source(),
        ids.contains(origin.source()),
        true,
        List.of());
  }
}
