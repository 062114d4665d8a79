// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.SignatureReader;
import dev.synoptic.corpus.likeness.Stars;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.text.TextLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The steps by which an {@link ArticleIndex} finds events, for programs that keep their articles
 * elsewhere, on many machines for instance: read a {@linkplain #read signature} of each article,
 * compare those that share telling words ({@link ArticleSignature#sameEvent}), and {@linkplain
 * #events gather} the likely pairs into events. Safe for use by many threads.
 */
public final class EventGrouping {

  /** Pairs at least this likely to report one event are links. */
  public static final double LIKELY = 0.5;

  private final SignatureReader signatures;

  /**
   * Makes a reader of signatures.
   *
   * @param language BCP 47 tag of the articles' language. Events are calibrated for English
   */
  public EventGrouping(String language) {
    signatures = new SignatureReader(language);
  }

  /**
   * Makes an article's signature.
   *
   * @param article the article
   * @return its signature
   * @throws LimitExceededException if the article is longer than {@link Limits#DEFAULT} says
   */
  public ArticleSignature read(Article article) {
    TextLimits.check(List.of(article), Limits.DEFAULT);
    return new ArticleSignature(signatures.read(article));
  }

  /**
   * A pair of articles that likely report one event.
   *
   * @param one id of an article
   * @param other id of another article
   * @param probability how likely the two report one event; at least {@link #LIKELY}
   */
  public record LikelyPair(String one, String other, double probability) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the ids are the same or the probability is not in [{@link
     *     #LIKELY}, 1]
     */
    public LikelyPair {
      if (one.equals(other)) {
        throw new IllegalArgumentException("article (" + one + ") must not be paired with itself");
      }
      if (!(probability >= LIKELY && probability <= 1)) {
        throw new IllegalArgumentException(
            "probability (" + probability + ") must be in [" + LIKELY + ", 1]");
      }
    }
  }

  /**
   * Gathers articles into events. What is not connected by pairs has no influence on each other: to
   * gather the articles of each connected part by itself gives the same events.
   *
   * @param articles the signature of each article, by id
   * @param pairs the likely pairs, in any order, each once or more often
   * @return the events, ordered by the representative's id; one of a single article for each that
   *     is in no pair
   * @throws IllegalArgumentException if a pair names an article that isn't there
   */
  public static List<NewsEvent> events(
      SortedMap<String, ArticleSignature> articles, Collection<LikelyPair> pairs) {
    List<String> ids = List.copyOf(articles.keySet());
    List<ArticleSignature> signatures = List.copyOf(articles.values());
    int[] stars =
        Stars.cluster(
            ids.size(),
            edges(numbers(ids), pairs),
            (one, other) -> signatures.get(one).sameEvent(signatures.get(other)));
    return events(ids, stars);
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String id : ids) {
      numbers.put(id, numbers.size());
    }
    return numbers;
  }

  private static List<Stars.Edge> edges(
      Map<String, Integer> numbers, Collection<LikelyPair> pairs) {
    Map<Long, Stars.Edge> edges = new TreeMap<>();
    for (LikelyPair pair : pairs) {
      int one = number(numbers, pair.one());
      int other = number(numbers, pair.other());
      int low = Math.min(one, other);
      int high = Math.max(one, other);
      Stars.Edge edge = new Stars.Edge(low, high, (float) pair.probability());
      edges.merge(
          ((long) low << 32) | high,
          edge,
          (known, again) -> known.probability() >= again.probability() ? known : again);
    }
    return List.copyOf(edges.values());
  }

  private static int number(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException(
          "article (" + id + ") of a pair must be one of those given");
    }
    return number;
  }

  /** Names what the stars number, for articles in ascending order of ids. */
  static List<NewsEvent> events(List<String> ids, int[] stars) {
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int i = 0; i < stars.length; i++) {
      members.computeIfAbsent(stars[i], star -> new ArrayList<>()).add(ids.get(i));
    }
    List<NewsEvent> events = new ArrayList<>();
    members.forEach((star, articles) -> events.add(new NewsEvent(ids.get(star), articles)));
    return events;
  }
}
