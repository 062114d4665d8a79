// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import dev.synoptic.EventContext;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.PairScore;
import java.util.ArrayList;
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

/**
 * One pair of passages after another: word alignment, divergences and scores. The passages are
 * paragraphs of the articles; each call takes the next pair.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PairBenchmark {

  /** With the lexicon or without. */
  @Param({"core", "lexicon"})
  public String profile = "core";

  private Synoptic synoptic = Synoptic.english();
  private List<Article> passages = List.of();

  /** Set before every run, by {@link #read}. */
  @SuppressWarnings("NullAway.Init")
  private EventContext context;

  private int next;

  /** Reads the passages and learns their event. */
  @Setup
  public void read() {
    Synoptic.Builder builder = Synoptic.builder();
    synoptic = (profile.equals("core") ? builder.withoutLexicon() : builder).build();
    List<Article> articles = ArticlePool.configured().articles(4, 1);
    passages = new ArrayList<>();
    for (Article article : articles) {
      for (String paragraph : article.text().split("\n\n", -1)) {
        passages.add(Article.of("passage-" + passages.size(), paragraph));
      }
    }
    context = synoptic.context(articles);
  }

  /**
   * Scores a pair by itself.
   *
   * @return the scores
   */
  @Benchmark
  public PairScore score() {
    next++;
    return synoptic.score(passage(next), passage(next * 7 + 3));
  }

  /**
   * Scores a pair within its event.
   *
   * @return the scores
   */
  @Benchmark
  public PairScore scoreInContext() {
    next++;
    return synoptic.score(passage(next), passage(next * 7 + 3), context);
  }

  private Article passage(int number) {
    return passages.get(Math.floorMod(number, passages.size()));
  }
}
