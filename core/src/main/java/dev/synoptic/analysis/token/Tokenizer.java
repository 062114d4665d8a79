// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import java.util.List;

/**
 * Cuts articles of one language into tokens and remembers the words it met last. Safe for use by
 * many threads as far as the language's analyzer is.
 */
public final class Tokenizer {

  private final Language language;
  private final WordMemory memory = new WordMemory();

  /**
   * Creates a tokenizer.
   *
   * @param language the language of the articles
   */
  public Tokenizer(Language language) {
    this.language = language;
  }

  /** Returns the language of the articles. */
  public Language language() {
    return language;
  }

  /**
   * Tokenises an article whose sentences are known.
   *
   * @param article the article
   * @param sentences its sentences
   * @return its tokens; they depend on the article and the language alone
   */
  public Tokens tokenize(Article article, List<Sentence> sentences) {
    return Tokenization.of(article, sentences, language, memory);
  }
}
