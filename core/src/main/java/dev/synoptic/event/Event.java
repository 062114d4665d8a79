// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.spi.Lexicon;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles compared, with their words as numbers that mean the same in all of them.
 *
 * @param articles the articles, in the order given
 * @param statistics the statistics that their local weights come from
 */
public record Event(List<EventArticle> articles, TermStatistics statistics) {

  /** Copies the list. */
  public Event {
    articles = List.copyOf(articles);
  }

  /**
   * Makes an event of articles without a lexicon, weighed by their own statistics.
   *
   * @param articles the articles
   * @param background the background of their language, if there is one
   * @return the event
   */
  public static Event of(List<AnalyzedArticle> articles, @Nullable Background background) {
    return of(articles, background, null);
  }

  /**
   * Makes an event of articles, weighed by their own statistics.
   *
   * @param articles the articles
   * @param background the background of their language, if there is one
   * @param lexicon knows what words mean; null for none
   * @return the event
   */
  public static Event of(
      List<AnalyzedArticle> articles, @Nullable Background background, @Nullable Lexicon lexicon) {
    return of(articles, background, lexicon, TermStatistics.of(articles));
  }

  /**
   * Makes an event of articles, weighed by given statistics.
   *
   * @param articles the articles
   * @param background the background of their language, if there is one
   * @param lexicon knows what words mean; null for none
   * @param statistics the statistics of the event that they belong to
   * @return the event
   */
  public static Event of(
      List<AnalyzedArticle> articles,
      @Nullable Background background,
      @Nullable Lexicon lexicon,
      TermStatistics statistics) {
    Interning interning =
        new Interning(background, statistics, EntityClusters.of(articles), lexicon);
    return new Event(interning.articles(articles), statistics);
  }

  /**
   * Returns the articles in the order in which they are worked on, whatever order they came in.
   *
   * @return the articles by id
   */
  public List<EventArticle> sorted() {
    return articles.stream()
        .sorted(Comparator.comparing((EventArticle article) -> article.analysis().id()))
        .toList();
  }
}
