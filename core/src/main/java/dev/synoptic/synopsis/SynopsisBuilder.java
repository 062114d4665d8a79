// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.diverge.OwnOffices;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Account;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a synopsis of the links between the articles of an event. */
public final class SynopsisBuilder {

  /** By the left passage, then by the right one; links of one pair by what else they say. */
  static final Comparator<Link> LINK_ORDER =
      Comparator.comparing(Link::left)
          .thenComparing(Link::right)
          .thenComparing(Comparator.comparingDouble(Link::score).reversed())
          .thenComparing(Link::coverage)
          .thenComparing(Link::wording);

  private static final Comparator<Omission> OMISSION_ORDER =
      Comparator.comparing(Omission::left).thenComparing(Omission::right);

  private SynopsisBuilder() {}

  /**
   * Makes a synopsis.
   *
   * @param profile what made the links
   * @param event the articles compared, each with its own id; their order is kept in the accounts
   *     and matters to nothing else
   * @param links all links between articles; the left side's article id sorts first
   * @param repetitions all links inside single articles; the left side comes first
   * @return the synopsis, ordered as {@link Synopsis} says
   * @throws IllegalArgumentException if a link is of an article that the event lacks
   */
  public static Synopsis build(
      Profile profile, Event event, List<Link> links, List<Link> repetitions) {
    return build(profile, event, links, repetitions, List.of(), new SynopsisMemory());
  }

  /**
   * Makes a synopsis of links of which some may have been left out, using again what was found out
   * before.
   *
   * @param profile what made the links
   * @param event the articles compared, each with its own id
   * @param links the links between articles; the left side's article id sorts first
   * @param repetitions the links inside single articles; the left side comes first
   * @param omissions what was left out, in any order
   * @param memory what was found out, added to
   * @return the synopsis, the same as without a memory
   * @throws IllegalArgumentException if a link is of an article that the event lacks
   */
  public static Synopsis build(
      Profile profile,
      Event event,
      List<Link> links,
      List<Link> repetitions,
      List<Omission> omissions,
      SynopsisMemory memory) {
    Articles articles = new Articles(event);
    List<Link> between = links.stream().sorted(LINK_ORDER).toList();
    List<Link> inside = repetitions.stream().sorted(LINK_ORDER).toList();
    PairedLinks pairs = new PairedLinks(articles, between, memory);
    List<Overlap> overlaps = OverlapMeasure.measure(articles, pairs);
    Sources sources = new Sources(articles);
    List<Quotation> quotations = QuotationLedger.of(articles, pairs);
    List<Derivation> derivations =
        DerivationGraph.of(articles, sources, pairs, overlaps, quotations);
    return new Synopsis(
        profile,
        accounts(event, articles, between),
        between,
        inside,
        statements(articles, between, inside, new Origins(articles, sources, derivations)),
        overlaps,
        quotations,
        derivations,
        omissions.stream().sorted(OMISSION_ORDER).toList());
  }

  private static List<Account> accounts(Event event, Articles articles, List<Link> links) {
    UniqueSentences unique = new UniqueSentences(articles, links);
    List<Account> accounts = new ArrayList<>();
    for (EventArticle article : event.articles()) {
      int number = articles.number(article.analysis().id());
      accounts.add(
          new Account(
              article.analysis().article(),
              article.analysis().sentences(),
              unique.of(number),
              OwnOffices.find(article)));
    }
    return accounts;
  }

  private static List<Statement> statements(
      Articles articles, List<Link> links, List<Link> repetitions, Origins origins) {
    SentenceGraph graph = new SentenceGraph(articles, links, repetitions);
    return Statements.of(articles, graph, origins, StatementClusters.of(graph));
  }
}
