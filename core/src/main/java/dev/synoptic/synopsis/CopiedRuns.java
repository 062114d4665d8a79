// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Role;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The runs of an article's words that stand, word for word or nearly so, in another.
 *
 * <p>Words in quotation marks are left out, of the runs and of the whole: two reporters who heard
 * the same speech quote the same words without copying each other. Neighbouring sentences make one
 * run, and boilerplate none; a run of fewer than {@value CommonRuns#SHORTEST} words counts for
 * nothing.
 *
 * @param runs the runs as spans of the text, in order
 * @param lengths the number of words in each run
 * @param share the runs' share of the article's information, in [0, 1]
 */
record CopiedRuns(List<Span> runs, List<Integer> lengths, double share) {

  static final CopiedRuns NONE = new CopiedRuns(List.of(), List.of(), 0);

  /** Collects the runs of an article. */
  static CopiedRuns of(EventArticle article, CoveredText covered, BitSet common) {
    BitSet copied = (BitSet) covered.verbatim().clone();
    copied.or(covered.nearVerbatim());
    copied.or(common);
    double total = keepStatements(article, copied);
    List<Span> runs = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    double information = 0;
    int end = 0;
    for (int first = copied.nextSetBit(0); first >= 0; first = copied.nextSetBit(end)) {
      end = copied.nextClearBit(first);
      if (end - first >= CommonRuns.SHORTEST) {
        runs.add(article.tokens().span(first, end));
        lengths.add(end - first);
        for (int i = first; i < end; i++) {
          information += article.weight(i);
        }
      }
    }
    double share = total == 0 ? 0 : Math.min(1, information / total);
    return new CopiedRuns(List.copyOf(runs), List.copyOf(lengths), share);
  }

  /**
   * Removes quotations and boilerplate from a set of tokens.
   *
   * @return the information of all other words of the article, in nats
   */
  private static double keepStatements(EventArticle article, BitSet copied) {
    double total = 0;
    for (int sentence = 0; sentence < article.sentences(); sentence++) {
      boolean states = article.analysis().sentences().get(sentence).role() != Role.BOILERPLATE;
      int end = article.tokens().endToken(sentence);
      for (int i = article.tokens().firstToken(sentence); i < end; i++) {
        Work.step(1);
        if (states && !article.isQuoted(i)) {
          total += article.weight(i);
        } else {
          copied.clear(i);
        }
      }
    }
    return total;
  }

  /** Returns the number of words in all runs. */
  int words() {
    return lengths.stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the indices of the longest runs, in the order of the text. */
  List<Integer> longest(int most) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt((Integer run) -> -lengths.get(run)).thenComparing(r -> r));
    return order.stream().limit(most).sorted().toList();
  }
}
