// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis;

import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import java.util.List;

/**
 * An article with all that can be said of it alone. Immutable; made once per article and reused.
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
public record AnalyzedArticle(
    Article article,
    List<Sentence> sentences,
    Tokens tokens,
    List<NameMention> names,
    List<QuantityMention> quantities,
    List<TimeMention> times,
    List<QuotationMention> quotations,
    List<SourceMention> sources) {

  /** Copies the lists. */
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
    sources = List.copyOf(sources);
  }

  /** Returns the article's id. */
  public String id() {
    return article.id();
  }
}
