// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Articles that come one by one, in any order, make the events that they make all at once. */
class OnlineEventsTest {

  private static final List<NewsEvent> BATCH = events(Reports.all(60, 4), 1_000);

  private static List<NewsEvent> events(List<Article> articles, int every) {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      for (int i = 0; i < articles.size(); i++) {
        index.add(articles.get(i));
        if (i % every == every - 1) {
          index.commit();
        }
      }
      return index.events(Window.ALL);
    }
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void theOrderHardlyMatters(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int every) {
    List<Article> shuffled = new ArrayList<>(Reports.all(60, 4));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(agreement(events(shuffled, every), BATCH)).isGreaterThanOrEqualTo(0.98);
  }

  /** B³ F1 (Bagga and Baldwin, 1998) of one clustering against another. */
  private static double agreement(List<NewsEvent> found, List<NewsEvent> wanted) {
    Map<String, Set<String>> gold = clusters(wanted);
    double precision = 0;
    double recall = 0;
    for (NewsEvent event : found) {
      for (String article : event.articles()) {
        Set<String> shared = new HashSet<>(event.articles());
        Set<String> own = gold.getOrDefault(article, Set.of());
        shared.retainAll(own);
        precision += (double) shared.size() / event.articles().size();
        recall += (double) shared.size() / own.size();
      }
    }
    return 2 * precision * recall / (precision + recall) / gold.size();
  }

  private static Map<String, Set<String>> clusters(List<NewsEvent> events) {
    Map<String, Set<String>> clusters = new HashMap<>();
    for (NewsEvent event : events) {
      Set<String> members = Set.copyOf(event.articles());
      event.articles().forEach(article -> clusters.put(article, members));
    }
    return clusters;
  }
}
