// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.text;

import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.util.Collection;

/** Refuses input past the limits before it costs work. */
public final class TextLimits {

  private TextLimits() {}

  /**
   * Checks articles against limits.
   *
   * @param articles the articles
   * @param limits the limits
   * @throws LimitExceededException if one is exceeded
   */
  public static void check(Collection<Article> articles, Limits limits) {
    if (articles.size() > limits.articles()) {
      throw new LimitExceededException("number of articles", articles.size(), limits.articles());
    }
    for (Article article : articles) {
      checkLength("characters of article " + article.id(), article.text(), limits);
      checkSentences(article, article.givenSentences().size(), limits);
    }
  }

  /**
   * Checks one text against limits.
   *
   * @param what what the text is, for the message
   * @param text the text
   * @param limits the limits
   * @throws LimitExceededException if it is too long
   */
  public static void checkLength(String what, String text, Limits limits) {
    if (text.length() > limits.characters()) {
      throw new LimitExceededException(what, text.length(), limits.characters());
    }
  }

  /**
   * Checks how many sentences an article has.
   *
   * @param article the article
   * @param sentences the number of its sentences
   * @param limits the limits
   * @throws LimitExceededException if there are too many
   */
  public static void checkSentences(Article article, int sentences, Limits limits) {
    if (sentences > limits.sentences()) {
      throw new LimitExceededException(
          "sentences of article " + article.id(), sentences, limits.sentences());
    }
  }
}
