// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.link.Linked;
import dev.synoptic.link.Linker;
import dev.synoptic.link.Ration;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Synopsis;
import dev.synoptic.synopsis.SynopsisBuilder;
import dev.synoptic.synopsis.SynopsisMemory;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One comparison of analysed articles: links every two of them, then each with itself. */
final class Comparison {

  private final Settings settings;
  private final Event event;
  private final List<EventArticle> articles;
  private final Ration ration;
  private final Linker linker;
  private final List<Link> links = new ArrayList<>();
  private final List<Link> repetitions = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private int done;

  private Comparison(
      Settings settings, List<AnalyzedArticle> analyzed, @Nullable EventMemory memory) {
    this.settings = settings;
    event = Event.of(analyzed, settings.background(), settings.lexicon());
    articles = event.sorted();
    ration = settings.ration();
    linker = settings.linker(memory == null ? null : memory.links());
  }

  /** Refuses fewer than two articles, and two with one id. */
  static void requireDifferent(List<Article> articles) {
    if (articles.size() < 2) {
      throw new IllegalArgumentException(
          "number of articles (" + articles.size() + ") must be >= 2");
    }
    Set<String> ids = new HashSet<>();
    for (Article article : articles) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException("article id (" + article.id() + ") must be unique");
      }
    }
  }

  /**
   * Compares articles, two or more with different ids.
   *
   * @param settings what the engine was built with
   * @param analyzed the articles
   * @param memory what was found out about them before, added to; null to keep nothing
   * @return the synopsis
   */
  static Synopsis of(
      Settings settings, List<AnalyzedArticle> analyzed, @Nullable EventMemory memory) {
    Comparison comparison = new Comparison(settings, analyzed, memory);
    Work.allowPartial();
    comparison.linkPairs();
    comparison.linkRepetitions();
    return SynopsisBuilder.build(
        settings.profile(),
        comparison.event,
        comparison.links,
        comparison.repetitions,
        comparison.omissions,
        memory == null ? new SynopsisMemory() : memory.synopsis());
  }

  private void linkPairs() {
    ration.expect(articles.size() * (articles.size() - 1) / 2);
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        add(linker.link(articles.get(i), articles.get(j), ration), links);
      }
    }
  }

  private void linkRepetitions() {
    ration.expect(articles.size());
    for (EventArticle article : articles) {
      add(linker.repetitions(article, ration), repetitions);
    }
  }

  private void add(Linked linked, List<Link> to) {
    to.addAll(linked.links());
    linked.omission().ifPresent(omissions::add);
    int total = articles.size() * (articles.size() + 1) / 2;
    settings.progress().progress(ProgressListener.Stage.LINKING, ++done, total);
  }
}
