// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import dev.synoptic.event.EventArticle;
import dev.synoptic.text.Work;
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
 * least {@link #LEAST_SHARE} of the two sentences' mean; so is a pair with the same words in the
 * same order. A pair without a common word is never proposed.
 *
 * <p>A word that stands in more than {@value #MOST_POSTINGS} sentences of the right article opens
 * no pair, and of more than {@value #MOST_TWINS} copies of one sentence only the k-th here and the
 * k-th there are proposed. So time is linear in the length of the left article whatever the two
 * hold; no article of the news comes near either number.
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

  private static final int MOST_POSTINGS = 512;
  private static final int MOST_TWINS = 64;

  private final EventArticle left;
  private final EventArticle right;
  private final Postings postings;
  private final double[] shared;
  private final int[] touched;
  private final int[] lastToken;
  private final CandidateIndex index;
  private final double leastShare;
  private final int most;

  /** How often each of the sentences with very many copies stood on the left so far. */
  private final Map<Long, Integer> copies = new HashMap<>();

  private int[] lefts = new int[64];
  private int[] rights = new int[64];
  private double[] bounds = new double[64];
  private int size;

  private CandidateGenerator(EventArticle left, CandidateIndex index, double leastShare, int most) {
    this.left = left;
    this.leastShare = leastShare;
    this.most = most;
    this.index = index;
    right = index.article();
    postings = index.postings();
    shared = new double[right.sentences()];
    touched = new int[right.sentences()];
    lastToken = new int[right.sentences()];
  }

  /**
   * Proposes all pairs of two articles.
   *
   * @param left the left article
   * @param right the index of the right article
   * @return the pairs
   */
  public static Candidates between(EventArticle left, CandidateIndex right) {
    return between(left, right, Integer.MAX_VALUE);
  }

  /**
   * Proposes pairs of two articles until there are too many or the time of the work is over.
   *
   * @param left the left article
   * @param right the index of the right article
   * @param most ends the search when there are more pairs than this
   * @return the pairs
   */
  public static Candidates between(EventArticle left, CandidateIndex right, int most) {
    return new CandidateGenerator(left, right, LEAST_SHARE, most).generate(false);
  }

  /**
   * Proposes pairs inside one article until there are too many or the time of the work is over.
   *
   * @param article the index of the article
   * @param most ends the search when there are more pairs than this
   * @return the pairs, the earlier sentence on the left
   */
  public static Candidates within(CandidateIndex article, int most) {
    return new CandidateGenerator(article.article(), article, LEAST_SHARE_WITHIN, most)
        .generate(true);
  }

  private Candidates generate(boolean within) {
    int sentence = 0;
    while (sentence < left.sentences() && size <= most && !Work.isOver()) {
      propose(sentence, within ? sentence + 1 : 0);
      sentence++;
    }
    boolean complete = sentence == left.sentences() && size <= most;
    return new Candidates(
        Arrays.copyOf(lefts, size),
        Arrays.copyOf(rights, size),
        Arrays.copyOf(bounds, size),
        complete);
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
    int end = postings.end(list);
    if (end - postings.start(list) > MOST_POSTINGS) {
      return count;
    }
    Work.step(1 + end - postings.start(list));
    for (int p = postings.start(list); p < end; p++) {
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
    for (int other : twins(left.fingerprint(sentence), firstRight > 0)) {
      if (other >= firstRight && shared[other] == 0) {
        touched[count++] = other;
      }
    }
    return count;
  }

  /** Of very many copies the one with the same number among them; inside an article the next. */
  private List<Integer> twins(long fingerprint, boolean within) {
    List<Integer> all = index.twins(fingerprint);
    if (all.size() <= MOST_TWINS) {
      return all;
    }
    int number = copies.merge(fingerprint, 1, Integer::sum) - (within ? 0 : 1);
    return number < all.size() ? all.subList(number, number + 1) : List.of();
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
