// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis;

import dev.synoptic.analysis.figure.FigureReader;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.name.NameReader;
import dev.synoptic.analysis.quote.QuotationReader;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokenizer;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import dev.synoptic.segment.Segmenter;
import java.time.OffsetDateTime;
import java.util.List;

/** Analyses articles of one language. Safe for use by many threads as far as its analyzer is. */
public final class ArticleAnalyzer {

  private final Tokenizer tokenizer;
  private final String tag;

  /**
   * Creates an analyzer.
   *
   * @param language the language to analyse in
   */
  public ArticleAnalyzer(Language language) {
    this(language, language.tag());
  }

  /**
   * Creates an analyzer for a language of which less may be known than how sentences end.
   *
   * @param language what is known of the language
   * @param tag BCP 47 tag of articles that name no language
   */
  public ArticleAnalyzer(Language language, String tag) {
    tokenizer = new Tokenizer(language);
    this.tag = tag;
  }

  /** Returns the language that this analyzer works in. */
  public Language language() {
    return tokenizer.language();
  }

  /**
   * Analyses an article.
   *
   * @param article the article
   * @return all that can be said of it alone
   */
  public AnalyzedArticle analyze(Article article) {
    return analyze(article, segment(article));
  }

  /**
   * Cuts an article into sentences.
   *
   * @param article the article
   * @return its sentences
   */
  public List<Sentence> segment(Article article) {
    return Segmenter.segment(article, tag);
  }

  /**
   * Analyses an article whose sentences are known.
   *
   * @param article the article
   * @param sentences its sentences
   * @return all that can be said of it alone
   */
  public AnalyzedArticle analyze(Article article, List<Sentence> sentences) {
    Tokens tokens = tokenizer.tokenize(article, sentences);
    List<NameMention> names = NameReader.read(tokens, sentences);
    FigureReader.Figures figures =
        FigureReader.read(tokens, article.published().map(OffsetDateTime::toLocalDate));
    return new AnalyzedArticle(
        article,
        sentences,
        tokens,
        names,
        figures.quantities(),
        figures.times(),
        QuotationReader.read(tokens, sentences, names));
  }
}
