// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
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

/** A comparison of two articles beside the word diff that developers reach for first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeerBenchmark {

  /** How many times a usual article's length each of the two has. */
  @Param({"1", "10"})
  public int length;

  private final Synoptic synoptic = Synoptic.english();
  private List<Article> texts = List.of();
  private List<String> left = List.of();
  private List<String> right = List.of();

  /** Reads the articles. */
  @Setup
  public void read() {
    texts = ArticlePool.configured().articles(2, length);
    left = List.of(texts.get(0).text().split("\\s+", -1));
    right = List.of(texts.get(1).text().split("\\s+", -1));
  }

  /**
   * Compares both articles, in any order, with scores, divergences, quotations and sources.
   *
   * @return the synopsis
   */
  @Benchmark
  public Synopsis synoptic() {
    return synoptic.compare(texts);
  }

  /**
   * Finds the edit script of the words, which must keep their order (java-diff-utils, Myers).
   *
   * @return the script
   */
  @Benchmark
  public Patch<String> javaDiffUtils() {
    return DiffUtils.diff(left, right);
  }
}
