// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Derivation.Kind;
import dev.synoptic.model.Derivation.Reason;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds out who draws on whom.
 *
 * <p>Two articles that credit the same outside source with the whole report have a common source,
 * whatever words they share. Two that share many runs of words are copies ({@link Copying}), unless
 * both copy a third one and share no more with each other than with it: then the third is their
 * common source. Two that copy a third one and nothing of each other have it as common source too,
 * and so have two that quote the same words at length: what was said is the third text. An article
 * that credits the other's outlet with the whole report and tells much of what that tells is its
 * copy in other words. Whoever names a source cites it; a source that is the outlet of an article
 * compared stands for that article, and where the outlet has several, for the one that has most of
 * the citing article. An article of an unknown outlet with an agency's dateline stands for the
 * agency where a link joins it to the citing passage.
 */
final class DerivationGraph {

  /** Reasons in the order of the text. */
  static final Comparator<Reason> REASON_ORDER =
      Comparator.comparing(Reason::span).thenComparing(Reason::text);

  private static final Comparator<Derivation> ORDER =
      Comparator.comparing(Derivation::article)
          .thenComparing(Derivation::source)
          .thenComparing(Derivation::kind);

  /** What two must quote in common to have what was said as a common source, in words. */
  private static final int FEWEST_QUOTED = 8;

  private static final int MOST_QUOTED = 5;

  private final Articles articles;
  private final Sources sources;
  private final PairedLinks links;
  private final Map<Long, Copying> copyings = new HashMap<>();
  private final MutableGraph<Integer> copies =
      GraphBuilder.directed().nodeOrder(ElementOrder.<Integer>natural()).build();
  private final Map<Long, List<Reason>> spoken = new HashMap<>();
  private final List<Map<String, SourceMention>> credits = new ArrayList<>();
  private final List<Derivation> derivations = new ArrayList<>();

  private DerivationGraph(Articles articles, Sources sources, PairedLinks links) {
    this.articles = articles;
    this.sources = sources;
    this.links = links;
  }

  /** Returns all derivations, by article id, source and kind. */
  static List<Derivation> of(
      Articles articles,
      Sources sources,
      PairedLinks links,
      List<Overlap> overlaps,
      List<Quotation> quotations) {
    DerivationGraph graph = new DerivationGraph(articles, sources, links);
    graph.readCredits();
    graph.readQuotations(quotations);
    graph.findCopies(overlaps);
    graph.joinPairs();
    graph.addCitations(overlaps);
    graph.derivations.sort(ORDER);
    return graph.derivations;
  }

  private void readCredits() {
    for (int i = 0; i < articles.size(); i++) {
      Map<String, SourceMention> credited = new TreeMap<>();
      for (SourceMention mention : sources.credited(i)) {
        credited.putIfAbsent(sources.key(mention.name()), mention);
      }
      credits.add(credited);
      copies.addNode(i);
    }
  }

  /** Notes what two articles quote in the same words, save what was cut or changed. */
  private void readQuotations(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      int article = articles.number(quotation.article());
      for (Quotation.Counterpart there : quotation.counterparts()) {
        int other = articles.number(there.article());
        if (article < other && isLong(quotation, there)) {
          List<Reason> reasons =
              spoken.computeIfAbsent(pair(article, other), key -> new ArrayList<>());
          String speaker = quotation.speaker().map(Quotation.Speaker::name).orElse("the words");
          String text = "quotes " + speaker + ", as does " + there.article();
          Reason reason = new Reason(text, quotation.span());
          if (reasons.size() < MOST_QUOTED && !reasons.contains(reason)) {
            reasons.add(reason);
          }
        }
      }
    }
  }

  private boolean isLong(Quotation quotation, Quotation.Counterpart there) {
    return there.match() != Quotation.Match.INDIRECT
        && there.match() != Quotation.Match.PARAPHRASED
        && words(quotation.article(), quotation.span()) >= FEWEST_QUOTED
        && words(there.article(), there.span()) >= FEWEST_QUOTED;
  }

  private int words(String article, Span span) {
    Tokens tokens = articles.get(articles.number(article)).tokens();
    int words = 0;
    for (int token = Articles.tokenFrom(tokens, span.start());
        words < FEWEST_QUOTED && token < tokens.size() && tokens.start(token) < span.end();
        token++) {
      words += tokens.is(token, Tokens.PUNCTUATION) ? 0 : 1;
    }
    return words;
  }

  private void findCopies(List<Overlap> overlaps) {
    Map<Long, Double> held = new HashMap<>();
    for (Overlap overlap : overlaps) {
      long key =
          (long) articles.number(overlap.article()) * articles.size()
              + articles.number(overlap.other());
      held.put(key, overlap.containment());
    }
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        double here = held.getOrDefault((long) i * articles.size() + j, 0.0);
        double there = held.getOrDefault((long) j * articles.size() + i, 0.0);
        Optional<Copying> copying = Copying.between(articles, sources, links, i, j);
        if (copying.isEmpty()) {
          copying = Copying.credited(sources, links, i, j, here, there);
        }
        if (copying.isPresent()) {
          copyings.put(pair(i, j), copying.get());
          if (copying.get().directed() && commonCredits(i, j).isEmpty()) {
            copies.putEdge(copying.get().copier(), copying.get().source());
          }
        }
      }
    }
  }

  private void joinPairs() {
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        List<Reason> common = commonCredits(i, j);
        common.addAll(commonThirds(i, j));
        Copying copying = copyings.get(pair(i, j));
        if (!common.isEmpty()) {
          common.sort(REASON_ORDER);
          add(Kind.COMMON_SOURCE, i, j, false, common);
        } else if (copying != null) {
          List<Reason> reasons = copying.reasons(articles);
          add(Kind.COPIES, copying.copier(), copying.source(), copying.directed(), reasons);
        } else if (spoken.containsKey(pair(i, j))) {
          List<Reason> reasons = spoken.getOrDefault(pair(i, j), List.of());
          reasons.sort(REASON_ORDER);
          add(Kind.COMMON_SOURCE, i, j, false, reasons);
        }
      }
    }
  }

  /** The sources that both credit, as the first one names them. */
  private List<Reason> commonCredits(int one, int other) {
    List<Reason> reasons = new ArrayList<>();
    credits
        .get(one)
        .forEach(
            (key, mention) -> {
              if (credits.get(other).containsKey(key)) {
                String text = Sources.reason(mention).text() + ", as does " + articles.id(other);
                reasons.add(new Reason(text, mention.span()));
              }
            });
    return reasons;
  }

  /** The third articles that both copy, at least as much of as they share with each other. */
  private List<Reason> commonThirds(int one, int other) {
    Set<Integer> thirds = new TreeSet<>(copies.successors(one));
    thirds.retainAll(copies.successors(other));
    int shared = words(one, other);
    List<Reason> reasons = new ArrayList<>();
    for (int third : thirds) {
      Copying copying = copyings.get(pair(one, third));
      if (copying != null
          && !copying.runs().runs().isEmpty()
          && Math.min(copying.runs().words(), words(other, third)) >= shared) {
        int run = copying.runs().longest(1).get(0);
        String text = "copies " + articles.id(third) + ", as does " + articles.id(other);
        reasons.add(new Reason(text, copying.runs().runs().get(run)));
      }
    }
    return reasons;
  }

  private int words(int one, int other) {
    Copying copying = copyings.get(pair(one, other));
    return copying == null ? 0 : copying.runs().words();
  }

  private void addCitations(List<Overlap> overlaps) {
    Map<String, Map<String, Double>> held =
        overlaps.stream()
            .collect(
                Collectors.groupingBy(
                    Overlap::article, Collectors.toMap(Overlap::other, Overlap::containment)));
    for (int i = 0; i < articles.size(); i++) {
      Map<String, List<SourceMention>> cited = new TreeMap<>();
      for (SourceMention mention : sources.mentions(i)) {
        cited.computeIfAbsent(sources.key(mention.name()), key -> new ArrayList<>()).add(mention);
      }
      joinShortNames(cited);
      for (Map.Entry<String, List<SourceMention>> entry : cited.entrySet()) {
        addCitation(
            i, entry.getKey(), entry.getValue(), held.getOrDefault(articles.id(i), Map.of()));
      }
    }
  }

  /** "The Times" is The New York Times in an article that names no other Times. */
  private static void joinShortNames(Map<String, List<SourceMention>> cited) {
    for (String name : List.copyOf(cited.keySet())) {
      List<String> longer =
          cited.keySet().stream().filter(other -> other.endsWith(" " + name)).limit(2).toList();
      if (longer.size() == 1) {
        List<SourceMention> all = new ArrayList<>(cited.getOrDefault(longer.get(0), List.of()));
        all.addAll(cited.getOrDefault(name, List.of()));
        cited.put(longer.get(0), all);
        cited.remove(name);
      }
    }
  }

  private void addCitation(
      int article, String key, List<SourceMention> mentions, Map<String, Double> held) {
    List<Reason> reasons = mentions.stream().map(Sources::reason).sorted(REASON_ORDER).toList();
    String source = mentions.get(0).name();
    boolean internal = false;
    double most = -1;
    for (int candidate : sources.articlesOf(key)) {
      double share = held.getOrDefault(articles.id(candidate), 0.0);
      if (candidate != article && share > most) {
        most = share;
        source = articles.id(candidate);
        internal = true;
      }
    }
    int carrier = internal ? -1 : carrier(article, key, mentions);
    String named = carrier < 0 ? source : articles.id(carrier);
    derivations.add(
        new Derivation(
            Kind.CITES, articles.id(article), named, internal || carrier >= 0, true, reasons));
  }

  /** Returns the article with an agency's dateline that a link joins to a mention; -1 if none. */
  private int carrier(int article, String key, List<SourceMention> mentions) {
    for (int candidate : sources.carriers(key)) {
      boolean linked =
          candidate != article
              && links
                  .sides(article, candidate)
                  .anyMatch(side -> mentions.stream().anyMatch(m -> holds(side, m)));
      if (linked) {
        return candidate;
      }
    }
    return -1;
  }

  private static boolean holds(LinkSide side, SourceMention mention) {
    return side.passage().span().contains(mention.span());
  }

  private void add(Kind kind, int article, int source, boolean directed, List<Reason> reasons) {
    derivations.add(
        new Derivation(kind, articles.id(article), articles.id(source), true, directed, reasons));
  }

  private long pair(int one, int other) {
    return (long) Math.min(one, other) * articles.size() + Math.max(one, other);
  }
}
