// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Span;
import java.util.Arrays;

/**
 * The words of one quotation, as numbers that are the same in all articles of the event. Which
 * number a word has says nothing, and no result may depend on it. Punctuation is no word.
 */
final class QuotedText {

  private final int article;
  private final QuotationMention mention;
  private final Tokens tokens;
  private final int[] words;
  private final int[] forms;
  private final double[] weights;
  private final int[] sortedForms;
  private final double information;
  private final int contentWords;

  private QuotedText(int article, EventArticle event, QuotationMention mention, int[] words) {
    this.article = article;
    this.mention = mention;
    this.words = words;
    tokens = event.tokens();
    forms = Arrays.stream(words).map(event::form).toArray();
    weights = Arrays.stream(words).mapToDouble(event::weight).toArray();
    sortedForms = Arrays.stream(forms).sorted().toArray();
    information = Arrays.stream(weights).sum();
    contentWords =
        (int) Arrays.stream(words).filter(word -> !tokens.is(word, Tokens.FUNCTION)).count();
  }

  static QuotedText of(int article, EventArticle event, QuotationMention mention) {
    Tokens tokens = event.tokens();
    int first = Articles.tokenFrom(tokens, mention.span().start());
    int end = Articles.tokenFrom(tokens, mention.span().end());
    int[] words = new int[end - first];
    int size = 0;
    for (int i = first; i < end; i++) {
      if (!tokens.is(i, Tokens.PUNCTUATION)) {
        words[size++] = i;
      }
    }
    return new QuotedText(article, event, mention, Arrays.copyOf(words, size));
  }

  int article() {
    return article;
  }

  QuotationMention mention() {
    return mention;
  }

  int size() {
    return words.length;
  }

  /** Returns the numbers of the words, in order; not to be changed. */
  int[] forms() {
    return forms;
  }

  boolean isFunctionWord(int word) {
    return tokens.is(words[word], Tokens.FUNCTION);
  }

  boolean hasForm(int form) {
    return Arrays.binarySearch(sortedForms, form) >= 0;
  }

  double weight(int word) {
    return weights[word];
  }

  /** Returns the information of the words {@code [first, end)}, in nats. */
  double information(int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += weights[i];
    }
    return sum;
  }

  double information() {
    return information;
  }

  /** Tells whether it is long enough to be known again inside other words. */
  boolean isTelling() {
    return contentWords >= 2 || size() >= 4;
  }

  /** Returns where the words {@code [first, end)} stand; an empty span between two if none. */
  Span span(int first, int end) {
    if (first < end) {
      return new Span(tokens.start(words[first]), tokens.end(words[end - 1]));
    }
    int place = first > 0 ? tokens.end(words[first - 1]) : mention.span().start();
    return new Span(place, place);
  }

  /** Tells whether dots between a word and the next say that something was left out. */
  boolean isCutAfter(int word) {
    if (word + 1 >= size()) {
      return false;
    }
    int end = tokens.start(words[word + 1]);
    for (int i = tokens.end(words[word]); i < end; i++) {
      char c = tokens.text().charAt(i);
      if (c == '\u2026' || (c == '.' && i + 1 < end && tokens.text().charAt(i + 1) == '.')) {
        return true;
      }
    }
    return false;
  }
}
