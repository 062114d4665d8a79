// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import dev.synoptic.Session;
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

/** One more article of an unfolding event, beside the comparison of all its articles anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SessionBenchmark {

  /** How many articles there are with the one that comes. */
  @Param("20")
  public int articles;

  /** With the lexicon or without. */
  @Param({"core", "lexicon"})
  public String profile = "core";

  private Synoptic synoptic = Synoptic.english();
  private List<Article> texts = List.of();
  private Session session = synoptic.session();

  /** Reads the articles, and compares all but one. */
  @Setup
  public void read() {
    Synoptic.Builder builder = Synoptic.builder();
    synoptic = (profile.equals("core") ? builder.withoutLexicon() : builder).build();
    texts = ArticlePool.configured().articles(articles, 1);
    session = synoptic.session();
    texts.subList(0, articles - 1).forEach(session::add);
    session.synopsis();
  }

  /**
   * Compares all articles.
   *
   * @return the synopsis
   */
  @Benchmark
  public Synopsis batch() {
    return synoptic.compare(texts);
  }

  /**
   * Adds the last article, and takes it away again.
   *
   * @return the synopsis with it
   */
  @Benchmark
  public Synopsis oneMore() {
    session.add(texts.get(articles - 1));
    Synopsis synopsis = session.synopsis();
    session.remove(texts.get(articles - 1).id());
    return synopsis;
  }
}
