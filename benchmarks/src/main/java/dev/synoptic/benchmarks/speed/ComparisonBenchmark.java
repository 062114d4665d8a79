// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import dev.synoptic.EventContext;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole comparison, and the analysis it begins with, by number of articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparisonBenchmark {

  /** How many articles. */
  @Param({"2", "5", "20", "50"})
  public int articles;

  /** How many times a usual article's length each one has. */
  @Param({"1"})
  public int length;

  /** With the lexicon or without. */
  @Param({"core", "lexicon"})
  public String profile = "core";

  private Synoptic synoptic = Synoptic.english();
  private List<Article> texts = List.of();

  /** Reads the articles. */
  @Setup
  public void read() {
    Synoptic.Builder builder = Synoptic.builder();
    synoptic = (profile.equals("core") ? builder.withoutLexicon() : builder).build();
    texts = ArticlePool.configured().articles(articles, length);
  }

  /**
   * Compares all articles.
   *
   * @return the synopsis
   */
  @Benchmark
  public Synopsis compare() {
    return synoptic.compare(texts);
  }

  /**
   * Analyses all articles and counts their words.
   *
   * @return the context
   */
  @Benchmark
  public EventContext analyse() {
    return synoptic.context(texts);
  }
}
