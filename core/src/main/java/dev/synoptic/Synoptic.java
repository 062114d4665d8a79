// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.align.ReuseFinder;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.event.TermStatistics;
import dev.synoptic.link.Linked;
import dev.synoptic.link.PairScorer;
import dev.synoptic.link.Ration;
import dev.synoptic.model.Article;
import dev.synoptic.model.BudgetExceededException;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Link;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Revision;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Synopsis;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.PassageEncoder;
import dev.synoptic.synopsis.Revisions;
import dev.synoptic.text.TextLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * The engine: lays several articles about the same event side by side.
 *
 * <pre>{@code
 * Synopsis synopsis = Synoptic.english().compare(articles);
 * for (Link link : synopsis.links()) {
 *   System.out.println(synopsis.text(link.left()) + " ~ " + synopsis.text(link.right()));
 * }
 * }</pre>
 *
 * <p>An engine is immutable and safe for use by many threads; it starts none of its own. The same
 * articles give the same synopsis on every platform, in whatever order they are given. A third
 * article can change the scores of the first two, because a word that every article of the event
 * uses tells less than one that only two have.
 *
 * <p>Comparing n articles of s sentences takes time proportional to n² and to the number of
 * sentence pairs that share telling words.
 */
public final class Synoptic {

  private final ArticleAnalyzer analyzer;

  /** An order in which two articles differ unless they read the same. */
  private static final Comparator<Article> TEXT_ORDER =
      Comparator.comparing(Article::text)
          .thenComparing(article -> article.givenSentences().toString())
          .thenComparing(article -> article.givenTokens().toString());

  private final Settings settings;

  /** A scorer's scratch memory outlives a call; a thread that finds none makes its own. */
  private final AtomicReference<@Nullable PairScorer> spare = new AtomicReference<>();

  private Synoptic(ArticleAnalyzer analyzer, Settings settings) {
    this.analyzer = analyzer;
    this.settings = settings;
  }

  /**
   * Returns an engine for English with default options.
   *
   * @return an engine
   */
  public static Synoptic english() {
    return builder().build();
  }

  /**
   * Starts an engine with options.
   *
   * @return a builder for English with default options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what this engine works with.
   *
   * @return the profile that its results carry
   */
  public Profile profile() {
    return settings.profile();
  }

  /**
   * Returns an engine like this one with another budget. It shares all that is costly to make.
   *
   * @param budget how much work a comparison may cost
   * @return the engine
   */
  public Synoptic within(Budget budget) {
    return new Synoptic(analyzer, settings.with(Objects.requireNonNull(budget, "budget")));
  }

  /**
   * Returns an engine like this one whose calls another thread can end. It shares all that is
   * costly to make. Interrupting the thread of a call ends it too, with every engine.
   *
   * @param cancellation tells a call whether to end
   * @return the engine
   */
  public Synoptic heeding(Cancellation cancellation) {
    return new Synoptic(
        analyzer, settings.with(Objects.requireNonNull(cancellation, "cancellation")));
  }

  /**
   * Lays articles side by side.
   *
   * @param articles two or more articles with different ids
   * @return the synopsis, its accounts in the order of the articles
   * @throws IllegalArgumentException if there are fewer than two articles or two have the same id
   * @throws LimitExceededException if the articles are past the limits
   * @throws BudgetExceededException if the budget's time is over while the articles are read
   * @throws java.util.concurrent.CancellationException if the call is cancelled
   */
  public Synopsis compare(Collection<Article> articles) {
    List<Article> given = List.copyOf(articles);
    Comparison.requireDifferent(given);
    checkLimits(given);
    return settings.withinBudget(() -> Comparison.of(settings, analyze(given), null));
  }

  /** Lays analysed articles side by side with the help of what was found out about them before. */
  Synopsis lay(List<AnalyzedArticle> analyzed, EventMemory memory) {
    return settings.withinBudget(() -> Comparison.of(settings, analyzed, memory));
  }

  /**
   * Lays two articles side by side.
   *
   * @param left an article
   * @param right another article, with another id
   * @return the synopsis
   * @throws IllegalArgumentException if the two have the same id
   * @throws LimitExceededException if an article is past the limits
   */
  public Synopsis compare(Article left, Article right) {
    return compare(List.of(left, right));
  }

  /**
   * Starts an event whose articles come and go.
   *
   * @return a session without articles
   */
  public Session session() {
    return new Session(this);
  }

  /**
   * Tells what became of an article between two times.
   *
   * @param before the earlier version
   * @param after the later version; its id may be the same
   * @return the log of its edits
   * @throws LimitExceededException if a version is past the limits
   */
  public Revision versions(Article before, Article after) {
    return settings.work(
        () -> {
          List<AnalyzedArticle> both = both(before, after);
          List<EventArticle> articles = event(both).articles();
          Linked linked = settings.linker().link(articles.get(0), articles.get(1), candidates());
          return Revisions.of(both.get(0), both.get(1), linked.links());
        });
  }

  /**
   * Finds what an article says more than once.
   *
   * @param article the article
   * @return the correspondences inside it, by place; the earlier passage on the left
   * @throws LimitExceededException if the article is past the limits
   */
  public List<Link> repetitions(Article article) {
    return settings.work(
        () -> {
          EventArticle read = event(List.of(read(article))).articles().get(0);
          return settings.linker().repetitions(read, candidates()).links();
        });
  }

  /**
   * Scores two single texts, such as two sentences.
   *
   * @param left a text
   * @param right another text
   * @return how they compare; {@code score(right, left)} gives the same with the sides exchanged
   * @throws LimitExceededException if a text is past the limits
   */
  public PairScore score(String left, String right) {
    return score(Article.of("left", left), Article.of("right", right));
  }

  /**
   * Scores two single texts, each taken as one passage. Sentences or tokens that are given are
   * kept.
   *
   * @param left a text; its id and its other metadata but the publication time are not read
   * @param right another text
   * @return how they compare
   * @throws LimitExceededException if a text is past the limits
   */
  public PairScore score(Article left, Article right) {
    return score(left, right, TermStatistics.none());
  }

  /**
   * Scores two single texts that belong to a known event: a word that the event keeps using tells
   * less.
   *
   * @param left a text
   * @param right another text
   * @param context the event
   * @return how they compare
   * @throws LimitExceededException if a text is past the limits
   */
  public PairScore score(Article left, Article right, EventContext context) {
    return score(left, right, context.statistics());
  }

  /**
   * Learns an event from texts on it.
   *
   * @param texts articles, or single sentences as articles of their own; at least one word in all
   *     for the context to tell anything
   * @return the context
   * @throws LimitExceededException if a text is past the limits
   */
  public EventContext context(Collection<Article> texts) {
    return settings.work(
        () -> new EventContext(TermStatistics.of(texts.stream().map(this::read).toList())));
  }

  /**
   * Finds the maximal passages that two texts have in common, copied or reworked.
   *
   * @param left a text
   * @param right another text
   * @return the reused passages, in the order of the left text
   * @throws LimitExceededException if a text is past the limits
   */
  public List<Reuse> reuse(Article left, Article right) {
    return settings.work(
        () -> {
          List<AnalyzedArticle> both = both(left, right);
          List<EventArticle> articles = Event.of(both, settings.background()).articles();
          return ReuseFinder.find(articles.get(0), articles.get(1));
        });
  }

  private PairScore score(Article left, Article right, TermStatistics statistics) {
    return settings.work(
        () -> {
          boolean mirrored = TEXT_ORDER.compare(left, right) > 0;
          PairScore score =
              mirrored ? inOrder(right, left, statistics) : inOrder(left, right, statistics);
          return mirrored ? score.mirror() : score;
        });
  }

  private PairScore inOrder(Article left, Article right, TermStatistics statistics) {
    List<AnalyzedArticle> both = both(left, right);
    List<EventArticle> articles =
        Event.of(both, settings.background(), settings.lexicon(), statistics).articles();
    PairScorer scorer = Objects.requireNonNullElseGet(spare.getAndSet(null), settings::scorer);
    boolean inEvent = statistics.sentences() > 0;
    PairScore score = scorer.score(articles.get(0), articles.get(1), inEvent);
    spare.set(scorer);
    return score;
  }

  private Event event(List<AnalyzedArticle> articles) {
    return Event.of(articles, settings.background(), settings.lexicon());
  }

  /** Too many candidates are refused where no budget can declare what is left out. */
  private Ration candidates() {
    return Ration.limited(settings.limits().candidates());
  }

  /** Refuses articles past the limits. */
  void checkLimits(List<Article> articles) {
    TextLimits.check(articles, settings.limits());
  }

  /** Analyses one article of a session. */
  AnalyzedArticle analyze(Article article) {
    return settings.withinBudget(() -> read(article));
  }

  private List<AnalyzedArticle> both(Article one, Article other) {
    checkLimits(List.of(one));
    checkLimits(List.of(other));
    return List.of(read(one), read(other));
  }

  private AnalyzedArticle read(Article article) {
    checkLimits(List.of(article));
    List<Sentence> sentences = analyzer.segment(article);
    TextLimits.checkSentences(article, sentences.size(), settings.limits());
    return analyzer.analyze(article, sentences);
  }

  private List<AnalyzedArticle> analyze(List<Article> articles) {
    List<AnalyzedArticle> analyzed = new ArrayList<>();
    for (Article article : articles) {
      analyzed.add(read(article));
      settings
          .progress()
          .progress(ProgressListener.Stage.ANALYSIS, analyzed.size(), articles.size());
    }
    return analyzed;
  }

  /** Collects the options of an engine; not safe for use by several threads. */
  public static final class Builder {

    private String language = "en";
    private @Nullable Analyzer analyzer;
    private @Nullable Lexicon lexicon;
    private boolean usesLexicon = true;
    private @Nullable PassageEncoder encoder;
    private double minScore = Settings.LEAST_SCORE;
    private Limits limits = Limits.DEFAULT;
    private Budget budget = Budget.UNLIMITED;
    private Cancellation cancellation = () -> false;
    private ProgressListener progress = (stage, done, total) -> {};

    private Builder() {}

    /**
     * Sets the language of the texts.
     *
     * @param language a BCP 47 tag; {@code en} by default. English is calibrated; French, German,
     *     Spanish, Italian, Portuguese and Russian have their own stemming, Ukrainian and Polish
     *     when Lucene's module for them is on the path; every other language is only cut into words
     * @return this builder
     */
    public Builder language(String language) {
      this.language = Objects.requireNonNull(language, "language");
      return this;
    }

    /**
     * Sets the analyzer that stems the words, in place of the language's own. Results are then not
     * calibrated.
     *
     * @param analyzer an analyzer that may be used by many threads; it stays open
     * @return this builder
     */
    public Builder analyzer(Analyzer analyzer) {
      this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
      return this;
    }

    /**
     * Sets the lexicon, in place of one found on the path.
     *
     * @param lexicon a lexicon of the engine's language
     * @return this builder
     */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
      this.usesLexicon = true;
      return this;
    }

    /**
     * Works without a lexicon, whatever is on the path.
     *
     * @return this builder
     */
    public Builder withoutLexicon() {
      this.usesLexicon = false;
      return this;
    }

    /**
     * Sets an encoder, which is asked about the sentences of those pairs only on which the words do
     * not decide. No encoder is used unless it is set here, whatever is on the path.
     *
     * @param encoder an encoder that knows the engine's language; it stays open, and must until the
     *     engine's last call
     * @return this builder
     */
    public Builder encoder(PassageEncoder encoder) {
      this.encoder = Objects.requireNonNull(encoder, "encoder");
      return this;
    }

    /**
     * Sets the least score of a link.
     *
     * @param minScore a probability in [0, 1]; 0.5 by default. Links below 0.5 are typed {@code
     *     RELATED}; no probability is 1, so that 1 leaves no link, not even of identical sentences
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
     * Sets how much input is taken.
     *
     * @param limits the limits; {@link Limits#DEFAULT} by default
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Sets how much work one comparison may cost; {@link Synoptic#within} sets it for a single one.
     *
     * @param budget the budget; {@link Budget#UNLIMITED} by default
     * @return this builder
     */
    public Builder budget(Budget budget) {
      this.budget = Objects.requireNonNull(budget, "budget");
      return this;
    }

    /**
     * Sets who may end calls; {@link Synoptic#heeding} sets it for a single one.
     *
     * @param cancellation tells a call whether to end; by default nobody wants it to
     * @return this builder
     */
    public Builder cancellation(Cancellation cancellation) {
      this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
      return this;
    }

    /**
     * Sets who is told how far a comparison has come.
     *
     * @param progress a listener; by default nobody is told
     * @return this builder
     */
    public Builder progress(ProgressListener progress) {
      this.progress = Objects.requireNonNull(progress, "progress");
      return this;
    }

    /**
     * Builds the engine.
     *
     * @return an engine
     * @throws IllegalStateException if two lexicons for the language are on the path and none is
     *     set
     * @throws IllegalArgumentException if the lexicon or the encoder set is for another language
     */
    public Synoptic build() {
      Language known = Language.of(language);
      PassageEncoder judge = encoder;
      String primary = Lexicons.primary(language);
      if (judge != null && !judge.knows(primary)) {
        throw new IllegalArgumentException(
            "encoder (" + judge + ") must know the engine's language (" + primary + ")");
      }
      Analyzer own = analyzer;
      Settings settings =
          Settings.of(
              known.tag(),
              own == null ? Background.of(known.tag()) : null,
              usesLexicon ? Lexicons.choose(lexicon, primary) : null,
              judge);
      return new Synoptic(
          new ArticleAnalyzer(own == null ? known : known.withAnalyzer(own), language),
          settings.with(minScore, limits, progress).with(budget).with(cancellation));
    }
  }
}
