// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.corpus.Window;
import dev.synoptic.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus compared by Spark is the corpus compared on one machine. */
class LocalCorpusTest {

  private static final List<Article> ARTICLES = Newsroom.articles(60, 4);
  private static final List<Article> FEW = Newsroom.articles(12, 3);

  private static SparkSession spark;
  private static CorpusResult result;
  private static long shuffled;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "3")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    ShuffledBytes listener = new ShuffledBytes();
    spark.sparkContext().addSparkListener(listener);
    result = run(ARTICLES);
    assertThat(result.links().count()).isPositive();
    shuffled = listener.most();
  }

  @AfterAll
  static void stop() {
    result.close();
    spark.stop();
  }

  private static CorpusResult run(List<Article> articles) {
    return CorpusComparison.builder().build().run(Corpora.rows(spark, articles));
  }

  @Test
  void eventsAndComparisonsAreThoseOfOneMachine() {
    List<NewsEvent> here = Corpora.eventsHere(ARTICLES);
    assertThat(here).anyMatch(event -> event.articles().size() == 4);
    assertThat(Corpora.events(result)).isEqualTo(here);
    assertThat(Corpora.comparisons(result))
        .isEqualTo(Corpora.comparisonsHere(spark, ARTICLES, here))
        .isNotEmpty();
  }

  @Test
  void eventsAreThoseOfAnIndex() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      ARTICLES.forEach(index::add);
      assertThat(Corpora.events(result)).isEqualTo(index.events(Window.ALL));
    }
  }

  @Test
  void neitherOrderNorPartitionsMatter() {
    List<Article> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(5));
    Dataset<Row> rows = Corpora.rows(spark, shuffled).repartition(7);
    try (CorpusResult other = CorpusComparison.builder().partitions(5).build().run(rows)) {
      assertThat(Corpora.events(other)).isEqualTo(Corpora.events(result));
      assertThat(Corpora.comparisons(other)).isEqualTo(Corpora.comparisons(result));
      assertThat(other.report()).isEqualTo(result.report());
    }
  }

  @Test
  void noShuffleIsLargerThanTwiceTheInput() {
    long input = ARTICLES.stream().mapToLong(article -> article.text().length()).sum();
    assertThat(shuffled).isPositive().isLessThan(2 * input);
  }

  @Test
  void tablesUnfoldTheComparisons() {
    Row sizes =
        result
            .comparisons()
            .selectExpr("sum(size(links))", "sum(size(statements))", "sum(size(divergences))")
            .first();
    assertThat(result.links().count()).isEqualTo(sizes.getLong(0)).isPositive();
    assertThat(result.statements().count()).isEqualTo(sizes.getLong(1)).isPositive();
    assertThat(result.divergences().count()).isEqualTo(sizes.getLong(2)).isPositive();
    Dataset<Row> quantities = result.divergences().where("type = 'QUANTITY'");
    assertThat(quantities.where("left_text = right_text").count()).isZero();
    assertThat(quantities.columns())
        .startsWith("event", "left_article", "left_start", "left_end", "left_text");
  }

  @Test
  void keysInTooManyArticlesAreDroppedAndCounted() {
    Dataset<Row> rows = Corpora.rows(spark, ARTICLES);
    try (CorpusResult rare = CorpusComparison.builder().mostCommon(30).build().run(rows)) {
      assertThat(result.report().droppedKeys()).isZero();
      assertThat(rare.report().droppedKeys()).isPositive();
      assertThat(Corpora.events(rare)).isEqualTo(Corpora.events(result));
    }
  }

  @Test
  void parquetAndJsonLinesGiveTheSame() {
    Dataset<Row> rows = Corpora.rows(spark, FEW);
    String json = folder.resolve("articles.jsonl").toString();
    String parquet = folder.resolve("articles.parquet").toString();
    rows.write().json(json);
    rows.withColumn("published", functions.to_date(functions.col("published")))
        .write()
        .parquet(parquet);
    CorpusComparison comparison = CorpusComparison.builder().build();
    List<NewsEvent> here = Corpora.eventsHere(FEW);
    try (CorpusResult one = comparison.run(spark.read().json(json));
        CorpusResult other = comparison.run(spark.read().parquet(parquet))) {
      assertThat(Corpora.events(one)).isEqualTo(here);
      assertThat(Corpora.events(other)).isEqualTo(here);
    }
  }

  @Test
  void twoArticlesWithOneIdAreRefused() {
    List<Article> twice = List.of(ARTICLES.get(0), ARTICLES.get(1), ARTICLES.get(0));
    assertThatThrownBy(() -> run(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("article id (%s) must be unique", ARTICLES.get(0).id());
  }

  @Test
  void columnsThatMustBeThereAreNamed() {
    Dataset<Row> rows = Corpora.rows(spark, ARTICLES).drop("text");
    assertThatThrownBy(() -> CorpusComparison.builder().build().run(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have \"id\" and \"text\"");
  }

  @Test
  void anEmptyCorpusHasNoEvents() {
    try (CorpusResult none = run(List.of())) {
      assertThat(none.events().count()).isZero();
      assertThat(none.links().count()).isZero();
      assertThat(none.report()).isEqualTo(new CorpusReport(0, 0, 0, 0, 0));
    }
  }
}
