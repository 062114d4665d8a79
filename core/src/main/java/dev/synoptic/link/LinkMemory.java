// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.event.EventArticle;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What linking found out about pairs of articles, to be used again when the event has changed
 * around them: all that depends on the two articles alone. Scores are never kept, because they
 * depend on the whole event.
 *
 * <p>Which words name one thing is decided for the event as a whole; where that has changed for a
 * pair, what was known of it is forgotten. A memory keeps up to {@value #MOST_WORDS} aligned words,
 * some 16 bytes each; what is beyond is worked out anew. It serves one engine and one thread.
 */
public final class LinkMemory {

  static final long MOST_WORDS = 6_000_000;

  private final IdentityHashMap<AnalyzedArticle, IdentityHashMap<AnalyzedArticle, PairMemory>>
      pairs = new IdentityHashMap<>();
  private long words;

  /**
   * Forgets an article.
   *
   * @param article an article that has gone or changed
   */
  public void forget(AnalyzedArticle article) {
    IdentityHashMap<AnalyzedArticle, PairMemory> own = pairs.remove(article);
    if (own != null) {
      own.values().forEach(this::release);
    }
    for (IdentityHashMap<AnalyzedArticle, PairMemory> others : pairs.values()) {
      PairMemory other = others.remove(article);
      if (other != null) {
        release(other);
      }
    }
  }

  private void release(PairMemory pair) {
    words -= pair.words();
  }

  /** Tells whether there is room for more words, and takes it. */
  boolean take(int more) {
    if (words + more > MOST_WORDS) {
      return false;
    }
    words += more;
    return true;
  }

  /** Returns what is known of two articles. */
  PairMemory of(EventArticle left, EventArticle right) {
    IdentityHashMap<AnalyzedArticle, PairMemory> others =
        pairs.computeIfAbsent(left.analysis(), article -> new IdentityHashMap<>());
    int[] names = names(left, right);
    PairMemory known = others.get(right.analysis());
    if (known != null && known.isOf(names)) {
      return known;
    }
    if (known != null) {
      release(known);
    }
    PairMemory fresh = new PairMemory(this, names);
    others.put(right.analysis(), fresh);
    return fresh;
  }

  /** Returns which words of two articles name the same, in numbers of the pair's own. */
  private static int[] names(EventArticle left, EventArticle right) {
    int size = left.tokens().size();
    int[] names = new int[size + right.tokens().size()];
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      int entity = i < size ? left.entity(i) : right.entity(i - size);
      names[i] = entity < 0 ? -1 : numbers.computeIfAbsent(entity, e -> numbers.size());
    }
    return names;
  }
}
