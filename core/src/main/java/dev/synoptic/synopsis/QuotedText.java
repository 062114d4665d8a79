// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import dev.synoptic.text.Folding;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of one quotation, as numbers that are the same in all articles of the event. Which
 * number a word has says nothing, and no result may depend on it. Punctuation is no word, nor is
 * what an editor put in square brackets ("[the ministers]", "[w]e").
 */
final class QuotedText {

  private final int article;
  private final QuotationMention mention;
  private final EventArticle event;
  private final Tokens tokens;
  private final int[] words;
  private final int[] forms;
  private final double[] weights;
  private final int[] sortedForms;
  private final double information;
  private final int contentWords;

  private QuotedText(int article, EventArticle event, QuotationMention mention, int[] words) {
    this.article = article;
    this.event = event;
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
    boolean[] inserted = inserted(mention.span().in(tokens.text()));
    int[] words = new int[end - first];
    int size = 0;
    for (int i = first; i < end; i++) {
      int place = tokens.start(i) - mention.span().start();
      if (!tokens.is(i, Tokens.PUNCTUATION) && !inserted[place]) {
        words[size++] = i;
      }
    }
    return new QuotedText(article, event, mention, Arrays.copyOf(words, size));
  }

  /** Marks words in square brackets that are closed, and the letters that touch them. */
  private static boolean[] inserted(String text) {
    boolean[] inserted = new boolean[text.length()];
    int close = -1;
    for (int open = text.indexOf('['); open > close; open = text.indexOf('[', close)) {
      int end = text.indexOf(']', open);
      if (end < 0) {
        break;
      }
      int from = open;
      if (text.substring(open, end).codePoints().noneMatch(Character::isLetterOrDigit)) {
        close = end + 1;
        continue;
      }
      while (from > Math.max(close, 0) && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      close = end + 1;
      while (close < text.length() && Character.isLetter(text.charAt(close))) {
        close++;
      }
      Arrays.fill(inserted, from, close, true);
    }
    return inserted;
  }

  /** Returns the last word of a named speaker, folded; empty if there is none with a capital. */
  String speakerKey() {
    String name = mention.speaker().map(Quotation.Speaker::name).orElse("");
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean named = last.length() > 2 && Character.isUpperCase(last.charAt(0));
    return named ? Folding.fold(last, 0, last.length()) : "";
  }

  Tokens tokens() {
    return tokens;
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

  /** Returns the numbers of its content words, in order. */
  int[] content() {
    return IntStream.range(0, size()).filter(word -> !isFunctionWord(word)).toArray();
  }

  /** Returns the information of its content words, in nats. */
  double contentInformation() {
    return Arrays.stream(content()).mapToDouble(word -> weights[word]).sum();
  }

  /** Returns the number of a word's stem. */
  int term(int word) {
    return event.term(words[word]);
  }

  /** Tells whether it is long enough to be known again inside other words. */
  boolean isTelling() {
    return contentWords >= 2 || size() >= 4;
  }

  /**
   * Returns where the words {@code [first, end)} stand. If there are none, what square brackets put
   * between the two words around, or else an empty span between them.
   */
  Span span(int first, int end) {
    if (first < end) {
      return new Span(tokens.start(words[first]), tokens.end(words[end - 1]));
    }
    int place = first > 0 ? tokens.end(words[first - 1]) : mention.span().start();
    int next = first < size() ? tokens.start(words[first]) : mention.span().end();
    return bracketed(place, next).orElse(new Span(place, place));
  }

  private Optional<Span> bracketed(int from, int end) {
    int open = tokens.text().indexOf('[', from);
    int close = open < 0 || open >= end ? -1 : tokens.text().lastIndexOf(']', end - 1);
    boolean words = close > open && holdsLetter(open, close);
    return words ? Optional.of(new Span(open, close + 1)) : Optional.empty();
  }

  private boolean holdsLetter(int from, int end) {
    return tokens.text().substring(from, end).codePoints().anyMatch(Character::isLetter);
  }

  /**
   * Tells whether dots between a word and the next say that something was left out, or brackets
   * that something stands in its stead.
   */
  boolean isCutAfter(int word) {
    if (word + 1 >= size()) {
      return false;
    }
    int end = tokens.start(words[word + 1]);
    for (int i = tokens.end(words[word]); i < end; i++) {
      char c = tokens.text().charAt(i);
      if (c == '\u2026'
          || c == '['
          || (c == '.' && i + 1 < end && tokens.text().charAt(i + 1) == '.')) {
        return true;
      }
    }
    return false;
  }
}
