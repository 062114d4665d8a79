// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * One article of an event in numbers. Token indices are those of {@link AnalyzedArticle#tokens()};
 * term, form and entity numbers mean the same in all articles of the event. The arrays are shared
 * and must not be changed.
 */
public final class EventArticle {

  private static final int FILTER_LONGS = 4;

  private final AnalyzedArticle analysis;
  private final int[] term;
  private final int[] form;
  private final int[] family;
  private final double[] weight;
  private final double[] local;
  private final int[][] signatures;
  private final int[] entity;
  private final int[] quantity;
  private final int[] time;
  private final boolean[] quoted;
  private final boolean[] repeated;
  private final Senses senses;
  private final long[] fingerprint;
  private final boolean[] hasFigure;
  private final boolean[] hasQuotation;
  private final int[] sortedTerms;
  private final long[] termFilter;
  private final double[] sentenceWeight;
  private final double[] sentenceLocal;

  EventArticle(
      AnalyzedArticle analysis,
      int[] term,
      int[] form,
      int[] family,
      int[][] signatures,
      double[] weight,
      double[] local,
      int[] entity,
      int[] quantity,
      int[] time,
      boolean[] quoted,
      boolean[] repeated,
      Senses senses) {
    this.analysis = analysis;
    this.term = term;
    this.form = form;
    this.family = family;
    this.signatures = signatures;
    this.weight = weight;
    this.local = local;
    this.entity = entity;
    this.quantity = quantity;
    this.time = time;
    this.quoted = quoted;
    this.repeated = repeated;
    this.senses = senses;
    fingerprint = new long[analysis.tokens().sentences()];
    Arrays.setAll(fingerprint, this::computeFingerprint);
    hasFigure = any(analysis.tokens(), token -> quantity[token] >= 0 || time[token] >= 0);
    hasQuotation = any(analysis.tokens(), token -> quoted[token]);
    sortedTerms = sortedTerms(analysis.tokens(), term);
    termFilter = termFilter(analysis.tokens(), term);
    sentenceWeight = sums(analysis.tokens(), weight);
    sentenceLocal = sums(analysis.tokens(), local);
  }

  private static boolean[] any(Tokens tokens, IntPredicate predicate) {
    boolean[] any = new boolean[tokens.sentences()];
    for (int sentence = 0; sentence < any.length; sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        any[sentence] |= predicate.test(i);
      }
    }
    return any;
  }

  private static int[] sortedTerms(Tokens tokens, int[] term) {
    int[] sorted = term.clone();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      Arrays.sort(sorted, tokens.firstToken(sentence), tokens.endToken(sentence));
    }
    return sorted;
  }

  /** A small Bloom filter a sentence answers most questions for absent terms with one look. */
  private static long[] termFilter(Tokens tokens, int[] term) {
    long[] filter = new long[tokens.sentences() * FILTER_LONGS];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        int bit = filterBit(term[i]);
        filter[sentence * FILTER_LONGS + (bit >>> 6)] |= 1L << bit;
      }
    }
    return filter;
  }

  private static int filterBit(int term) {
    return (term * 0x9E3779B9) >>> 24;
  }

  /** Words in order; for a sentence without words, its characters. */
  private long computeFingerprint(int sentence) {
    Tokens tokens = analysis.tokens();
    int first = tokens.firstToken(sentence);
    int end = tokens.endToken(sentence);
    long hash = 0;
    for (int i = first; i < end; i++) {
      hash = (hash + form[i] + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    String text = analysis.article().text();
    return first < end ? hash : ~analysis.sentences().get(sentence).span().in(text).hashCode();
  }

  private static double[] sums(Tokens tokens, double[] weights) {
    double[] sums = new double[tokens.sentences()];
    for (int sentence = 0; sentence < sums.length; sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        sums[sentence] += weights[i];
      }
    }
    return sums;
  }

  /** Returns the analysed article. */
  public AnalyzedArticle analysis() {
    return analysis;
  }

  /** Returns the article's tokens. */
  public Tokens tokens() {
    return analysis.tokens();
  }

  /** Returns the number of the article's sentences. */
  public int sentences() {
    return sentenceWeight.length;
  }

  /** Returns the number of a token's stem. */
  public int term(int token) {
    return term[token];
  }

  /** Returns the number of a token's folded form. */
  public int form(int token) {
    return form[token];
  }

  /**
   * Returns the number of the beginning of a content word's stem, which all words of its family
   * share; -1 for short words, function words and figures.
   */
  public int family(int token) {
    return family[token];
  }

  /**
   * Returns the numbers by which sentences that share a token are found: its family or stem, what
   * it names, the figure that it stands for. Numbers of the three kinds never meet.
   */
  public int[] signatures(int token) {
    return signatures[token];
  }

  /**
   * Returns the number of a token's entry in the lexicon, the same in all articles of the event; -1
   * if there is none, and for function words, figures and punctuation.
   */
  public int entry(int token) {
    return senses.entry().length == 0 ? -1 : senses.entry()[token];
  }

  /** Returns the phrases that the lexicon knows. */
  public Phrases phrases() {
    return senses.phrases();
  }

  /** Returns how the entries of the event are related; the same for all its articles. */
  public Meanings meanings() {
    return senses.meanings();
  }

  /** Returns where the article's sentences stand in the space of meanings. */
  public SentenceVectors vectors() {
    return senses.vectors();
  }

  /** Returns the number of the value of the figure that a token belongs to; -1 if none. */
  public int figure(int token) {
    return quantity[token] >= 0 && entity[token] < 0 ? signatures[token][1] : -1;
  }

  /** Returns how telling a token is in the language, in nats. */
  public double weight(int token) {
    return weight[token];
  }

  /** Returns how telling a token is in this event, in nats. */
  public double local(int token) {
    return local[token];
  }

  /** Returns the number of what a token names; -1 if it is no part of a name. */
  public int entity(int token) {
    return entity[token];
  }

  /** Returns the index of the figure that a token belongs to; -1 if none. */
  public int quantity(int token) {
    return quantity[token];
  }

  /** Returns the index of the time that a token belongs to; -1 if none. */
  public int time(int token) {
    return time[token];
  }

  /** Tells whether the sentences {@code [first, end)} have a figure or a time. */
  public boolean hasFigure(int first, int end) {
    return any(hasFigure, first, end);
  }

  /** Tells whether the sentences {@code [first, end)} quote a word. */
  public boolean hasQuotation(int first, int end) {
    return any(hasQuotation, first, end);
  }

  private static boolean any(boolean[] flags, int first, int end) {
    for (int i = first; i < end; i++) {
      if (flags[i]) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a token stands in a direct quotation. */
  public boolean isQuoted(int token) {
    return quoted[token];
  }

  /** Tells whether the sentence before or the one after {@code [first, end)} has a term. */
  public boolean hasTermBeside(int first, int end, int term) {
    int bit = filterBit(term);
    return (mayHave(first - 1, bit) && has(first - 1, term))
        || (mayHave(end, bit) && has(end, term));
  }

  private boolean mayHave(int sentence, int bit) {
    return sentence >= 0
        && sentence < sentenceWeight.length
        && (termFilter[sentence * FILTER_LONGS + (bit >>> 6)] & (1L << bit)) != 0;
  }

  private boolean has(int sentence, int term) {
    int first = tokens().firstToken(sentence);
    return Arrays.binarySearch(sortedTerms, first, tokens().endToken(sentence), term) >= 0;
  }

  /** Tells whether a token's term stands earlier in the same sentence. */
  public boolean isRepeated(int token) {
    return repeated[token];
  }

  /**
   * Returns a number that two sentences of the event share when they have the same words in order.
   */
  public long fingerprint(int sentence) {
    return fingerprint[sentence];
  }

  /** Returns the information of a sentence in the language, in nats. */
  public double sentenceWeight(int sentence) {
    return sentenceWeight[sentence];
  }

  /** Returns the information of the sentences {@code [first, end)} in the language, in nats. */
  public double sentenceWeight(int first, int end) {
    return sum(sentenceWeight, first, end);
  }

  /** Returns the information of the sentences {@code [first, end)} in this event, in nats. */
  public double sentenceLocal(int first, int end) {
    return sum(sentenceLocal, first, end);
  }

  private static double sum(double[] values, int first, int end) {
    double sum = first < end ? values[first] : 0;
    for (int i = first + 1; i < end; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** Returns the information of a sentence in this event, in nats. */
  public double sentenceLocal(int sentence) {
    return sentenceLocal[sentence];
  }
}
