// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.model.Article;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A master and two workers, each a process, and one of them dies at work. */
class ClusterTest {

  private static final List<Article> ARTICLES = Newsroom.articles(17, 3);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void aLostWorkerChangesNothing() throws Exception {
    List<NewsEvent> events = Corpora.eventsHere(ARTICLES);
    try (Cluster cluster = new Cluster(folder, 2);
        SparkSession spark = cluster.connect(2)) {
      try (CorpusResult result =
          CorpusComparison.builder().build().run(Corpora.rows(spark, ARTICLES))) {
        assertThat(spark.sparkContext().statusTracker().getExecutorInfos()).hasSize(3);
        cluster.kill(1);
        assertThat(Corpora.events(result)).isEqualTo(events);
        assertThat(Corpora.comparisons(result))
            .isEqualTo(Corpora.comparisonsHere(spark, ARTICLES, events));
      }
    }
  }
}
