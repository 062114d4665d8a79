// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import dev.synoptic.analysis.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/** For each term of an article, the sentences that have it, in order and each once. */
final class Postings {

  private final int[] terms;
  private final int[] offsets;
  private final int[] sentences;

  private Postings(int[] terms, int[] offsets, int[] sentences) {
    this.terms = terms;
    this.offsets = offsets;
    this.sentences = sentences;
  }

  static Postings of(EventArticle article) {
    long[] pairs = pairs(article);
    Arrays.sort(pairs);
    int[] terms = new int[pairs.length];
    int[] offsets = new int[pairs.length + 1];
    int[] sentences = new int[pairs.length];
    int lists = 0;
    int entries = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i > 0 && pairs[i] == pairs[i - 1]) {
        continue;
      }
      int term = (int) (pairs[i] >>> 32);
      if (lists == 0 || terms[lists - 1] != term) {
        terms[lists] = term;
        offsets[lists++] = entries;
      }
      sentences[entries++] = (int) pairs[i];
    }
    offsets[lists] = entries;
    return new Postings(Arrays.copyOf(terms, lists), Arrays.copyOf(offsets, lists + 1), sentences);
  }

  private static long[] pairs(EventArticle article) {
    Tokens tokens = article.tokens();
    long[] pairs = new long[tokens.size()];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        pairs[i] = (long) article.term(i) << 32 | sentence;
      }
    }
    return pairs;
  }

  /** Returns the number of a term's list; negative if the article lacks the term. */
  int list(int term) {
    return Arrays.binarySearch(terms, term);
  }

  int start(int list) {
    return list < 0 ? 0 : offsets[list];
  }

  int end(int list) {
    return list < 0 ? 0 : offsets[list + 1];
  }

  int sentence(int position) {
    return sentences[position];
  }
}
