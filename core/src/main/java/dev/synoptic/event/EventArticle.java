// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.token.NumberSigns;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.text.Work;
import org.jspecify.annotations.Nullable;

/**
 * One article of an event in numbers. Token indices are those of {@link AnalyzedArticle#tokens()};
 * term, form and entity numbers mean the same in all articles of the event. The arrays are shared
 * and must not be changed.
 */
public final class EventArticle {

  private final AnalyzedArticle analysis;
  private final int[] term;
  private final int[] form;
  private final int[] family;
  private final double[] weight;
  private final double[] local;
  private final int[] wordSignature;
  private final int[] otherSignature;
  private final int[] entity;
  private final int[] quantity;
  private final int[] time;
  private final boolean[] quoted;
  private final boolean[] repeated;
  private final Senses senses;
  private final long[] fingerprint;
  private final boolean[] hasFigure;
  private final boolean[] hasQuotation;
  private final double[] sentenceWeight;
  private final double[] sentenceLocal;

  /** Made when it is first asked for, as single pairs never do; by several threads to the same. */
  private @Nullable SentenceTerms sentenceTerms;

  EventArticle(
      AnalyzedArticle analysis,
      int[] term,
      int[] form,
      int[] family,
      int[] wordSignature,
      int[] otherSignature,
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
    this.wordSignature = wordSignature;
    this.otherSignature = otherSignature;
    this.weight = weight;
    this.local = local;
    this.entity = entity;
    this.quantity = quantity;
    this.time = time;
    this.quoted = quoted;
    this.repeated = repeated;
    this.senses = senses;
    fingerprint = new long[analysis.tokens().sentences()];
    hasFigure = new boolean[fingerprint.length];
    hasQuotation = new boolean[fingerprint.length];
    for (int sentence = 0; sentence < fingerprint.length; sentence++) {
      Work.step(8);
      fingerprint[sentence] = computeFingerprint(sentence);
      mark(sentence);
    }
    sentenceWeight = sums(analysis.tokens(), weight);
    sentenceLocal = sums(analysis.tokens(), local);
  }

  private void mark(int sentence) {
    int end = tokens().endToken(sentence);
    for (int i = tokens().firstToken(sentence); i < end; i++) {
      hasFigure[sentence] |= quantity[i] >= 0 || time[i] >= 0;
      hasQuotation[sentence] |= quoted[i];
    }
  }

  /** Words in order with the signs at numbers; for a sentence without words, its characters. */
  private long computeFingerprint(int sentence) {
    Tokens tokens = analysis.tokens();
    int first = tokens.firstToken(sentence);
    int end = tokens.endToken(sentence);
    long hash = 0;
    for (int i = first; i < end; i++) {
      hash = (hash + form[i] + 1) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
      if (tokens.is(i, Tokens.NUMERIC)) {
        hash += NumberSigns.at(tokens, i).hashCode();
      }
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

  /** Returns how many signatures a token has: one or two. */
  public int signatures(int token) {
    return otherSignature[token] < 0 ? 1 : 2;
  }

  /**
   * Returns one of the numbers by which sentences that share a token are found: first its family or
   * stem, then what it names or the figure that it stands for. Numbers of the kinds never meet.
   */
  public int signature(int token, int k) {
    return k == 0 ? wordSignature[token] : otherSignature[token];
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
    return quantity[token] >= 0 && entity[token] < 0 ? otherSignature[token] : -1;
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
    SentenceTerms terms = sentenceTerms;
    if (terms == null) {
      terms = new SentenceTerms(tokens(), this.term);
      sentenceTerms = terms;
    }
    return terms.has(first - 1, term) || terms.has(end, term);
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
