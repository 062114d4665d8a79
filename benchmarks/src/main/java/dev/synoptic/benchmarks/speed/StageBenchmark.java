// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import dev.synoptic.align.WordAligner;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.candidate.CandidateGenerator;
import dev.synoptic.candidate.CandidateIndex;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.link.Linker;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.segment.Segmenter;
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
import org.openjdk.jmh.infra.Blackhole;

/** Each stage by itself, on a pair of articles of growing length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StageBenchmark {

  /** How many times a usual article's length each of the two has. */
  @Param({"1", "10", "100"})
  public int length;

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of("en"));
  private final WordAligner aligner = new WordAligner();
  private final Linker linker = new Linker(0.5, false);
  private List<Article> texts = List.of();
  private List<AnalyzedArticle> analyzed = List.of();
  private List<EventArticle> articles = List.of();
  private Candidates candidates = new Candidates(new int[0], new int[0], new double[0], true);

  /** Reads and prepares the articles. */
  @Setup
  public void read() {
    texts = ArticlePool.configured().articles(2, length);
    analyzed = texts.stream().map(analyzer::analyze).toList();
    articles = Event.of(analyzed, Background.of("en")).articles();
    candidates = CandidateGenerator.between(articles.get(0), CandidateIndex.of(articles.get(1)));
  }

  /**
   * Cuts both articles into sentences.
   *
   * @param sink takes the sentences
   */
  @Benchmark
  public void segment(Blackhole sink) {
    texts.forEach(text -> sink.consume(Segmenter.segment(text)));
  }

  /**
   * Analyses both articles, segmentation included.
   *
   * @param sink takes the analyses
   */
  @Benchmark
  public void analyse(Blackhole sink) {
    texts.forEach(text -> sink.consume(analyzer.analyze(text)));
  }

  /**
   * Weighs the words of both articles.
   *
   * @return the event
   */
  @Benchmark
  public Event event() {
    return Event.of(analyzed, Background.of("en"));
  }

  /**
   * Proposes sentence pairs.
   *
   * @return the pairs
   */
  @Benchmark
  public Candidates candidates() {
    return CandidateGenerator.between(articles.get(0), CandidateIndex.of(articles.get(1)));
  }

  /**
   * Aligns the words of every candidate pair.
   *
   * @param sink takes the alignments
   */
  @Benchmark
  public void align(Blackhole sink) {
    for (int k = 0; k < candidates.size(); k++) {
      sink.consume(
          aligner.align(
              articles.get(0), candidates.left()[k], articles.get(1), candidates.right()[k]));
    }
  }

  /**
   * Links the two articles: candidates, alignment, features, scores, divergences.
   *
   * @return the links
   */
  @Benchmark
  public List<Link> link() {
    return linker.link(articles.get(0), articles.get(1));
  }
}
