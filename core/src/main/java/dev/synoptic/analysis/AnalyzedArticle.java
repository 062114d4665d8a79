// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis;

import dev.synoptic.analysis.clause.Clause;
import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.analysis.quote.SourceReader;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that can be said of it alone. Immutable; made once per article and reused.
 * The sources that it names and its clauses are read when they are first asked for, because not
 * every comparison has a use for them.
 */
public final class AnalyzedArticle {

  private final Article article;
  private final List<Sentence> sentences;
  private final Tokens tokens;
  private final List<NameMention> names;
  private final List<QuantityMention> quantities;
  private final List<TimeMention> times;
  private final List<QuotationMention> quotations;

  /** Threads that ask at once may each read them, to the same. */
  private @Nullable List<SourceMention> sources;

  private @Nullable List<List<Clause>> clauses;

  /**
   * Copies the lists.
   *
   * @param article the article
   * @param sentences its sentences
   * @param tokens its tokens
   * @param names the names in it, in order, disjoint
   * @param quantities the figures in it, in order, disjoint
   * @param times the days and times in it, in order, disjoint
   * @param quotations the direct quotations in it, in order, disjoint
   */
  public AnalyzedArticle(
      Article article,
      List<Sentence> sentences,
      Tokens tokens,
      List<NameMention> names,
      List<QuantityMention> quantities,
      List<TimeMention> times,
      List<QuotationMention> quotations) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.tokens = tokens;
    this.names = List.copyOf(names);
    this.quantities = List.copyOf(quantities);
    this.times = List.copyOf(times);
    this.quotations = List.copyOf(quotations);
  }

  /**
   * Copies the lists, the sources among them.
   *
   * @param article the article
   * @param sentences its sentences
   * @param tokens its tokens
   * @param names the names in it, in order, disjoint
   * @param quantities the figures in it, in order, disjoint
   * @param times the days and times in it, in order, disjoint
   * @param quotations the direct quotations in it, in order, disjoint
   * @param sources the sources that it names, in order
   */
  public AnalyzedArticle(
      Article article,
      List<Sentence> sentences,
      Tokens tokens,
      List<NameMention> names,
      List<QuantityMention> quantities,
      List<TimeMention> times,
      List<QuotationMention> quotations,
      List<SourceMention> sources) {
    this(article, sentences, tokens, names, quantities, times, quotations);
    this.sources = List.copyOf(sources);
  }

  /** Returns the article. */
  public Article article() {
    return article;
  }

  /** Returns the article's id. */
  public String id() {
    return article.id();
  }

  /** Returns its sentences. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Returns its tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the names in it, in order, disjoint. */
  public List<NameMention> names() {
    return names;
  }

  /** Returns the figures in it, in order, disjoint. */
  public List<QuantityMention> quantities() {
    return quantities;
  }

  /** Returns the days and times in it, in order, disjoint. */
  public List<TimeMention> times() {
    return times;
  }

  /** Returns the direct quotations in it, in order, disjoint. */
  public List<QuotationMention> quotations() {
    return quotations;
  }

  /** Returns the sources that it names, in order. */
  public List<SourceMention> sources() {
    List<SourceMention> known = sources;
    if (known == null) {
      known = SourceReader.read(tokens, sentences, names);
      sources = known;
    }
    return known;
  }

  /** Returns the clauses of each of its sentences, in order. */
  public List<List<Clause>> clauses() {
    List<List<Clause>> known = clauses;
    if (known == null) {
      known = Clause.bySentence(tokens, article.language().orElse("en"));
      clauses = known;
    }
    return known;
  }
}
