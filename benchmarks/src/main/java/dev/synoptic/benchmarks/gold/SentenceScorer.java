// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences and their roles. A sentence is right when both its ends are. The role of a gold
 * sentence is compared with that of the library's sentence that shares most with it; a sentence of
 * the library is right in its role when the gold sentence that shares most with it has the same.
 */
final class SentenceScorer implements GoldScorer {

  private final Tally sentences = new Tally();
  private final Tally roles = new Tally();
  private final Map<Role, Tally> byRole = new EnumMap<>(Role.class);

  SentenceScorer() {
    for (Role role : Role.values()) {
      byRole.put(role, new Tally());
    }
  }

  @Override
  public void add(GoldEvent event, Synopsis synopsis) {
    for (GoldEvent.GoldArticle article : event.articles()) {
      add(article.sentences(), synopsis.account(article.id()).sentences());
    }
  }

  private void add(List<GoldEvent.GoldSentence> gold, List<Sentence> said) {
    Set<Span> goldSpans =
        gold.stream().map(GoldEvent.GoldSentence::span).collect(Collectors.toSet());
    Set<Span> saidSpans = said.stream().map(Sentence::span).collect(Collectors.toSet());
    for (Sentence sentence : said) {
      sentences.said(goldSpans.contains(sentence.span()));
      Optional<Role> role =
          gold.stream()
              .max(Comparator.comparingInt(g -> SentenceMap.shared(g.span(), sentence.span())))
              .map(GoldEvent.GoldSentence::role);
      tally(sentence.role()).said(role.equals(Optional.of(sentence.role())));
    }
    for (GoldEvent.GoldSentence sentence : gold) {
      sentences.wanted(saidSpans.contains(sentence.span()));
      Optional<Role> role =
          said.stream()
              .max(Comparator.comparingInt(s -> SentenceMap.shared(s.span(), sentence.span())))
              .map(Sentence::role);
      roles.wanted(role.equals(Optional.of(sentence.role())));
      tally(sentence.role()).wanted(role.equals(Optional.of(sentence.role())));
    }
  }

  private Tally tally(Role role) {
    return Objects.requireNonNull(byRole.get(role));
  }

  @Override
  public Figures figures() {
    Figures figures = new Figures();
    sentences.report("sentence", figures);
    roles.reportShare("role_accuracy", figures);
    byRole.forEach((role, tally) -> tally.report(role.name().toLowerCase(Locale.ROOT), figures));
    return figures;
  }
}
