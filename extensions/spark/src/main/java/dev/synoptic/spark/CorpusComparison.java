// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;

import dev.synoptic.corpus.ArticleIndex;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Finds the events of a corpus on a Spark cluster and compares the articles of each.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().json("articles.jsonl");
 * try (CorpusResult result = CorpusComparison.builder().build().run(articles)) {
 *   result.divergences().write().parquet("divergences");
 * }
 * }</pre>
 *
 * <p>The result is a function of the articles: the number of machines, the partitions and the order
 * change nothing. Events are those of an {@link ArticleIndex} as far as both look at the same
 * pairs; the comparison of an event is core's own.
 *
 * <p>Needs a classic session; Spark Connect has no part of what is used.
 */
public final class CorpusComparison {

  private final EngineSettings engine;
  private final int mostCommon;
  private final int partitions;

  private CorpusComparison(Builder builder) {
    engine = new EngineSettings(builder.language, builder.usesLexicon, builder.minScore);
    mostCommon = builder.mostCommon;
    partitions = builder.partitions;
  }

  /**
   * Starts a comparison with options.
   *
   * @return a builder for English with default options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the events of a corpus. The articles are compared when the result is read.
   *
   * @param articles a row for every article: {@code id} and {@code text}, and if there are such
   *     columns {@code outlet}, {@code title}, {@code language} (strings) and {@code published} (a
   *     date, a timestamp, or a string such as 2031-03-27 or 2031-03-27T14:00:00Z); further columns
   *     are ignored. It is read several times
   * @return the result
   * @throws IllegalArgumentException if a column is missing, or two articles have the same id
   */
  public CorpusResult run(Dataset<Row> articles) {
    Dataset<Row> ordered = ArticleRows.ordered(articles);
    Dataset<Row> signatures =
        Signatures.read(spread(ordered), engine.language()).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> numbered = Tables.kept(Signatures.number(signatures));
    long size = numbered.count();
    signatures.unpersist();
    CandidatePairs candidates = new CandidatePairs(numbered, size, mostCommon);
    Dataset<Row> pairs = Tables.kept(candidates.pairs());
    Dataset<Row> likely = Tables.kept(LikelyPairs.of(pairs, numbered));
    Dataset<Row> events = Tables.kept(Events.of(numbered, likely));
    CorpusReport report =
        new CorpusReport(
            size, candidates.dropped(), pairs.count(), likely.count(), severals(events));
    candidates.release();
    List.of(numbered, pairs, likely).forEach(Dataset::unpersist);
    Dataset<Row> comparisons =
        Comparisons.of(ordered, events, engine, parts(articles))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new CorpusResult(events, comparisons, List.of(events, comparisons), report);
  }

  /** One big file that can't be split would keep one core busy and all others idle. */
  private Dataset<Row> spread(Dataset<Row> articles) {
    int parts = parts(articles);
    return articles.javaRDD().getNumPartitions() * 4 < parts
        ? articles.repartition(parts)
        : articles;
  }

  private int parts(Dataset<Row> articles) {
    return partitions > 0
        ? partitions
        : 4 * articles.sparkSession().sparkContext().defaultParallelism();
  }

  private static long severals(Dataset<Row> events) {
    return events.groupBy("event").count().where(col("count").gt(1)).count();
  }

  /** Collects the options; not safe for use by several threads. */
  public static final class Builder {

    private String language = "en";
    private boolean usesLexicon = true;
    private double minScore = 0.5;
    private int mostCommon = 500;
    private int partitions;

    private Builder() {}

    /**
     * Sets the language of the articles.
     *
     * @param language a BCP 47 tag; {@code en} by default
     * @return this builder
     */
    public Builder language(String language) {
      this.language = Objects.requireNonNull(language, "language");
      return this;
    }

    /**
     * Works without a lexicon, whatever is on the path.
     *
     * @return this builder
     */
    public Builder withoutLexicon() {
      usesLexicon = false;
      return this;
    }

    /**
     * Sets the least score of a link.
     *
     * @param minScore a probability in [0, 1]; 0.5 by default
     * @return this builder
     * @throws IllegalArgumentException if it is not in [0, 1]
     */
    public Builder minScore(double minScore) {
      if (!(minScore >= 0 && minScore <= 1)) {
        throw new IllegalArgumentException("minScore (" + minScore + ") must be in [0, 1]");
      }
      this.minScore = minScore;
      return this;
    }

    /**
     * Sets how common a key of signatures may be: articles aren't looked up by one that more
     * articles have.
     *
     * @param articles how many articles may have a key; at least 2, 500 by default
     * @return this builder
     * @throws IllegalArgumentException if it is less than 2
     */
    public Builder mostCommon(int articles) {
      if (articles < 2) {
        throw new IllegalArgumentException("mostCommon (" + articles + ") must be >= 2");
      }
      mostCommon = articles;
      return this;
    }

    /**
     * Sets into how many parts articles and events are divided.
     *
     * @param partitions at least 1; by default four times the cluster's default parallelism
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder partitions(int partitions) {
      if (partitions < 1) {
        throw new IllegalArgumentException("partitions (" + partitions + ") must be >= 1");
      }
      this.partitions = partitions;
      return this;
    }

    /**
     * Builds the comparison.
     *
     * @return a comparison
     */
    public CorpusComparison build() {
      return new CorpusComparison(this);
    }
  }
}
