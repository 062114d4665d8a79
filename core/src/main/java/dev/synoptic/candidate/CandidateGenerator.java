// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/**
 * Proposes the sentence pairs of two articles that share telling words: words of one family, names
 * of one thing, figures of one value.
 *
 * <p>Word at a time over an inverted index of the right article: each shared word adds its
 * information to the pair, once a sentence. A pair is proposed when what it shares makes up at
 * least {@link #LEAST_SHARE} of the two sentences' mean; so is a pair with the same words in the
 * same order. A pair without a common word is never proposed. Time is proportional to the number of
 * shared postings.
 */
public final class CandidateGenerator {

  /**
   * Least share of the sentences' information, by geometric mean, that a pair must have in common.
   */
  private static final double LEAST_SHARE = 0.08;

  /** The same inside one article, whose sentences share their words anyway. */
  private static final double LEAST_SHARE_WITHIN = 0.15;

  /** Terms that tell less than this, in nats, open no pair. */
  private static final double LEAST_TERM = 0.5;

  private final EventArticle left;
  private final EventArticle right;
  private final Postings postings;
  private final double[] shared;
  private final int[] touched;
  private final int[] lastToken;
  private final CandidateIndex index;
  private final double leastShare;
  private int[] lefts = new int[64];
  private int[] rights = new int[64];
  private double[] bounds = new double[64];
  private int size;

  private CandidateGenerator(EventArticle left, CandidateIndex index, double leastShare) {
    this.left = left;
    this.leastShare = leastShare;
    this.index = index;
    right = index.article();
    postings = index.postings();
    shared = new double[right.sentences()];
    touched = new int[right.sentences()];
    lastToken = new int[right.sentences()];
  }

  /**
   * Proposes pairs of two articles.
   *
   * @param left the left article
   * @param right the index of the right article
   * @return the pairs
   */
  public static Candidates between(EventArticle left, CandidateIndex right) {
    return new CandidateGenerator(left, right, LEAST_SHARE).generate(false);
  }

  /**
   * Proposes pairs inside one article.
   *
   * @param article the index of the article
   * @return the pairs, the earlier sentence on the left
   */
  public static Candidates within(CandidateIndex article) {
    return new CandidateGenerator(article.article(), article, LEAST_SHARE_WITHIN).generate(true);
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
      double mean = Math.sqrt(left.sentenceWeight(sentence) * right.sentenceWeight(other));
      double share = mean > 0 ? Math.min(1, shared[other] / mean) : 0;
      if (share >= leastShare || left.fingerprint(sentence) == right.fingerprint(other)) {
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
      for (int k = 0; k < left.signatures(token); k++) {
        count = meet(token, left.signature(token, k), firstRight, count);
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
    for (int other : index.twins(left.fingerprint(sentence))) {
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
