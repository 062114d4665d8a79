// SPDX-License-Identifier: Apache-2.0
/**
 * Many articles in; for each the others on the same event, the passages that it shares with any,
 * and the events that all of them report out.
 *
 * <p>{@link dev.synoptic.corpus.ArticleIndex} keeps articles in an embedded index, in a directory
 * or in memory:
 *
 * <pre>{@code
 * try (ArticleIndex index = ArticleIndex.open(folder)) {
 *   index.add(article);
 *   index.commit();
 *   List<Neighbour> same = index.nearest(article, 10);
 *   List<NewsEvent> events = index.events(Window.ALL);
 *   System.out.println(same.size() + " neighbours, " + events.size() + " events");
 * }
 * }</pre>
 *
 * <p>Whether two articles report one event is a calibrated probability, learned from telling stems,
 * names, figures, dates and the time of publication; it depends on the two articles alone. Events
 * are stars: every article is likelier than not to report the same as its representative.
 */
@NullMarked
package dev.synoptic.corpus;

import org.jspecify.annotations.NullMarked;
