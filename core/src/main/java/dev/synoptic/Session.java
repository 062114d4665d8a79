// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that is still unfolding: articles come, change and go, and the synopsis follows.
 *
 * <p>The synopsis is always the one that {@link Synoptic#compare} would make of the articles that
 * are there, in the order in which they came. What was found out about a single article or about
 * two of them is kept: aligned words, divergences, what is copied. Scores are made anew, because
 * they depend on all articles of the event. What is kept takes up to some 100 MB for twenty
 * articles of 500 words or more; of more it keeps no more, and takes longer.
 *
 * <p>Made by {@link Synoptic#session}. Not safe for use by several threads.
 */
public final class Session {

  private final Synoptic engine;
  private final Map<String, AnalyzedArticle> articles = new LinkedHashMap<>();
  private final EventMemory memory = new EventMemory();
  private @Nullable Synopsis synopsis;

  Session(Synoptic engine) {
    this.engine = engine;
  }

  /**
   * Adds an article.
   *
   * @param article an article with an id of its own
   * @return this session
   * @throws IllegalArgumentException if an article of the session has the id
   * @throws LimitExceededException if the article or the number of articles is past the limits
   */
  public Session add(Article article) {
    if (articles.containsKey(article.id())) {
      throw new IllegalArgumentException("article id (" + article.id() + ") must be unique");
    }
    put(article);
    return this;
  }

  /**
   * Puts an article in the place of the one with the same id.
   *
   * @param article the article as it is now
   * @return this session
   * @throws IllegalArgumentException if no article of the session has the id
   * @throws LimitExceededException if the article is past the limits
   */
  public Session replace(Article article) {
    requireKnown(article.id());
    put(article);
    return this;
  }

  /**
   * Removes an article.
   *
   * @param article its id
   * @return this session
   * @throws IllegalArgumentException if no article of the session has the id
   */
  public Session remove(String article) {
    requireKnown(article);
    forget(articles.remove(article));
    synopsis = null;
    return this;
  }

  private void requireKnown(String id) {
    Objects.requireNonNull(id, "article");
    if (!articles.containsKey(id)) {
      throw new IllegalArgumentException("article id (" + id + ") must be one of " + ids());
    }
  }

  private List<String> ids() {
    return List.copyOf(articles.keySet());
  }

  private void put(Article article) {
    List<Article> all = new ArrayList<>(articles());
    all.removeIf(other -> other.id().equals(article.id()));
    all.add(article);
    engine.checkLimits(all);
    forget(articles.put(article.id(), engine.analyze(article)));
    synopsis = null;
  }

  private void forget(@Nullable AnalyzedArticle article) {
    if (article != null) {
      memory.forget(article);
    }
  }

  /**
   * Returns the articles.
   *
   * @return the articles in the order in which they came; a replaced one keeps its place
   */
  public List<Article> articles() {
    return articles.values().stream().map(AnalyzedArticle::article).toList();
  }

  /**
   * Returns the synopsis of the articles that are there; it is made when it is first asked for
   * after a change.
   *
   * @return the synopsis
   * @throws IllegalStateException if there are fewer than two articles
   */
  public Synopsis synopsis() {
    if (articles.size() < 2) {
      throw new IllegalStateException("number of articles (" + articles.size() + ") must be >= 2");
    }
    Synopsis known = synopsis;
    if (known == null) {
      known = engine.lay(List.copyOf(articles.values()), memory);
      synopsis = known;
    }
    return known;
  }
}
