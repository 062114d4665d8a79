// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.text.Work;
import java.util.Arrays;

/** For each signature of an article, the sentences that have it, in order and each once. */
final class Postings {

  private final int[] signatures;
  private final int[] offsets;
  private final int[] sentences;

  private Postings(int[] signatures, int[] offsets, int[] sentences) {
    this.signatures = signatures;
    this.offsets = offsets;
    this.sentences = sentences;
  }

  static Postings of(EventArticle article) {
    long[] pairs = pairs(article);
    Arrays.sort(pairs);
    int[] signatures = new int[pairs.length];
    int[] offsets = new int[pairs.length + 1];
    int[] sentences = new int[pairs.length];
    int lists = 0;
    int entries = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i > 0 && pairs[i] == pairs[i - 1]) {
        continue;
      }
      int signature = (int) (pairs[i] >>> 32);
      if (lists == 0 || signatures[lists - 1] != signature) {
        signatures[lists] = signature;
        offsets[lists++] = entries;
      }
      sentences[entries++] = (int) pairs[i];
    }
    offsets[lists] = entries;
    return new Postings(
        Arrays.copyOf(signatures, lists), Arrays.copyOf(offsets, lists + 1), sentences);
  }

  private static long[] pairs(EventArticle article) {
    Tokens tokens = article.tokens();
    long[] pairs = new long[2 * tokens.size()];
    int count = 0;
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        Work.step(1);
        for (int k = 0; k < article.signatures(i); k++) {
          pairs[count++] = ((long) article.signature(i, k) << 32) | sentence;
        }
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** Returns the number of a signature's list; negative if the article lacks it. */
  int list(int signature) {
    return Arrays.binarySearch(signatures, signature);
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
