// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.Reuse;
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

/** Two articles of growing length: the comparison, the reused passages, the repetitions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LengthBenchmark {

  /** How many times a usual article's length each one has. */
  @Param({"1", "10", "100"})
  public int length;

  private final Synoptic synoptic = Synoptic.english();
  private Article left = Article.of("left", "");
  private Article right = Article.of("right", "");

  /** Reads the articles. */
  @Setup
  public void read() {
    List<Article> texts = ArticlePool.configured().articles(2, length);
    left = texts.get(0);
    right = texts.get(1);
  }

  /**
   * Compares the two.
   *
   * @return the synopsis
   */
  @Benchmark
  public Synopsis compare() {
    return synoptic.compare(left, right);
  }

  /**
   * Finds what one takes from the other.
   *
   * @return the reused passages
   */
  @Benchmark
  public List<Reuse> reuse() {
    return synoptic.reuse(left, right);
  }

  /**
   * Finds what one says twice.
   *
   * @return the repetitions
   */
  @Benchmark
  public List<Link> repetitions() {
    return synoptic.repetitions(left);
  }
}
