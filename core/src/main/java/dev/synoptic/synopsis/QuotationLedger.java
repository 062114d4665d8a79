// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lists the direct quotations of all articles, each with where else it is quoted.
 *
 * <p>What one person says in both articles needs fewer words in common, and none at all where a
 * link lays the two quotations side by side and no other could be meant. In an article that does
 * not quote it, a quotation may be told in indirect speech; that is looked for in the sentences
 * that a link lays beside it.
 *
 * <p>Of one article at most {@value QuotationIndex#MOST_SAME} quotations with exactly the same
 * words are listed with a quotation of another, the first ones, and the search for changed words
 * ends after a fixed amount of work; so hostile input can't make it endless. News comes nowhere
 * near either.
 */
final class QuotationLedger {

  /** Most word pairs compared in the search for changed words. */
  private static final long MOST_WORK = 200_000_000;

  /** Quotations of one person that are compared without regard to their words. */
  private static final int MOST_OF_SPEAKER = 64;

  private static final Comparator<Counterpart> ORDER =
      Comparator.comparing(Counterpart::article).thenComparing(Counterpart::span);

  private final Articles articles;
  private final List<QuotedText> quotations = new ArrayList<>();
  private final List<List<Counterpart>> counterparts = new ArrayList<>();
  private final Map<String, List<Integer>> bySpeaker = new TreeMap<>();
  private long work;

  private QuotationLedger(Articles articles) {
    this.articles = articles;
  }

  /** Lists the quotations by article id and place. */
  static List<Quotation> of(Articles articles, PairedLinks links) {
    QuotationLedger ledger = new QuotationLedger(articles);
    ledger.collect();
    ledger.compare();
    ledger.addParaphrased(links);
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
    addOfOneSpeaker(pairs);
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(4);
      for (int other : pairs.get(i).stream().sorted().distinct().toList()) {
        compare(i, other);
      }
    }
  }

  /** Proposes what one person says in two articles, for the first few quotations of each person. */
  private void addOfOneSpeaker(List<List<Integer>> pairs) {
    for (int i = 0; i < quotations.size(); i++) {
      String key = quotations.get(i).speakerKey();
      List<Integer> same = bySpeaker.computeIfAbsent(key, all -> new ArrayList<>());
      if (!key.isEmpty() && same.size() < MOST_OF_SPEAKER) {
        same.add(i);
      }
    }
    for (List<Integer> same : bySpeaker.values()) {
      for (int one : same) {
        for (int other : same) {
          Work.step(2);
          boolean apart = quotations.get(one).article() < quotations.get(other).article();
          boolean equal = Arrays.equals(quotations.get(one).forms(), quotations.get(other).forms());
          if (apart && !equal) {
            pairs.get(one).add(other);
          }
        }
      }
    }
  }

  private boolean haveOneSpeaker(int one, int other) {
    String key = quotations.get(one).speakerKey();
    return !key.isEmpty() && key.equals(quotations.get(other).speakerKey());
  }

  private void addParaphrased(PairedLinks links) {
    for (ParaphrasedQuotations.Pair pair :
        ParaphrasedQuotations.find(quotations, bySpeaker, links, this::isFree)) {
      QuotationMatch match = new QuotationMatch(Quotation.Match.PARAPHRASED, List.of());
      add(pair.one(), pair.other(), match);
      add(pair.other(), pair.one(), match);
    }
  }

  private boolean isFree(int quotation, int article) {
    String id = articles.id(article);
    return counterparts.get(quotation).stream().noneMatch(there -> there.article().equals(id));
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
      match = QuotationMatch.ofAltered(here, there, haveOneSpeaker(left, right));
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
