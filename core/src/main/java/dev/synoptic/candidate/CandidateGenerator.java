// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import dev.synoptic.event.EventArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposes the sentence pairs of two articles that share telling words: words of one family, names
 * of one thing, figures of one value.
 *
 * <p>Word at a time over an inverted index of the right article: each shared word adds its
 * information to the pair, once a sentence. A pair is proposed when what it shares makes up at
 * least {@link #LEAST_SHARE} of the lighter sentence, or {@link #LEAST_INFORMATION} in all; so is a
 * pair with the same words in the same order. A pair without a common word is never proposed. Time
 * is proportional to the number of shared postings.
 */
public final class CandidateGenerator {

  /** Least share of the lighter sentence's information that a pair must have in common. */
  private static final double LEAST_SHARE = 0.05;

  /** A pair with this much information in common, in nats, is proposed whatever its share. */
  private static final double LEAST_INFORMATION = 6;

  /** Terms that tell less than this, in nats, open no pair. */
  private static final double LEAST_TERM = 0.5;

  private final EventArticle left;
  private final EventArticle right;
  private final Postings postings;
  private final double[] shared;
  private final int[] touched;
  private final int[] lastToken;
  private final Map<Long, List<Integer>> twins = new HashMap<>();
  private int[] lefts = new int[64];
  private int[] rights = new int[64];
  private double[] bounds = new double[64];
  private int size;

  private CandidateGenerator(EventArticle left, EventArticle right) {
    this.left = left;
    this.right = right;
    postings = Postings.of(right);
    shared = new double[right.sentences()];
    touched = new int[right.sentences()];
    lastToken = new int[right.sentences()];
    for (int sentence = 0; sentence < right.sentences(); sentence++) {
      twins.computeIfAbsent(right.fingerprint(sentence), f -> new ArrayList<>()).add(sentence);
    }
  }

  /**
   * Proposes pairs of two articles.
   *
   * @param left the left article
   * @param right the right article
   * @return the pairs
   */
  public static Candidates between(EventArticle left, EventArticle right) {
    return new CandidateGenerator(left, right).generate(false);
  }

  /**
   * Proposes pairs inside one article.
   *
   * @param article the article
   * @return the pairs, the earlier sentence on the left
   */
  public static Candidates within(EventArticle article) {
    return new CandidateGenerator(article, article).generate(true);
  }

  private Candidates generate(boolean within) {
    for (int sentence = 0; sentence < left.sentences(); sentence++) {
      propose(sentence, within ? sentence + 1 : 0);
    }
    return new Candidates(
        Arrays.copyOf(lefts, size), Arrays.copyOf(rights, size), Arrays.copyOf(bounds, size));
  }

  private void propose(int sentence, int firstRight) {
    int count = addTwins(sentence, firstRight, accumulate(sentence, firstRight));
    Arrays.sort(touched, 0, count);
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      double lighter = Math.min(left.sentenceWeight(sentence), right.sentenceWeight(other));
      double share = lighter > 0 ? Math.min(1, shared[other] / lighter) : 0;
      if (share >= LEAST_SHARE
          || shared[other] >= LEAST_INFORMATION
          || left.fingerprint(sentence) == right.fingerprint(other)) {
        add(sentence, other, share);
      }
      shared[other] = 0;
    }
  }

  /** Adds up the shared information of one left sentence; returns how many sentences it met. */
  private int accumulate(int sentence, int firstRight) {
    int count = 0;
    int end = left.tokens().endToken(sentence);
    for (int token = left.tokens().firstToken(sentence); token < end; token++) {
      if (left.isRepeated(token) || left.weight(token) < LEAST_TERM) {
        continue;
      }
      for (int signature : left.signatures(token)) {
        count = meet(token, signature, firstRight, count);
      }
    }
    return count;
  }

  /** Adds a token to every right sentence with a signature, unless it was added already. */
  private int meet(int token, int signature, int firstRight, int met) {
    int count = met;
    int list = postings.list(signature);
    for (int p = postings.start(list); p < postings.end(list); p++) {
      int other = postings.sentence(p);
      if (other >= firstRight && lastToken[other] != token + 1) {
        if (shared[other] == 0) {
          touched[count++] = other;
        }
        shared[other] += left.weight(token);
        lastToken[other] = token + 1;
      }
    }
    return count;
  }

  private int addTwins(int sentence, int firstRight, int met) {
    int count = met;
    for (int other : twins.getOrDefault(left.fingerprint(sentence), List.of())) {
      if (other >= firstRight && shared[other] == 0) {
        touched[count++] = other;
      }
    }
    return count;
  }

  private void add(int sentence, int other, double bound) {
    if (size == lefts.length) {
      lefts = Arrays.copyOf(lefts, size * 2);
      rights = Arrays.copyOf(rights, size * 2);
      bounds = Arrays.copyOf(bounds, size * 2);
    }
    lefts[size] = sentence;
    rights[size] = other;
    bounds[size++] = bound;
  }
}
