// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Link;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Finds what one person says in other words elsewhere: in translation, or as another reporter wrote
 * it down.
 *
 * <p>A link must lay the two quotations side by side and align {@value #LEAST_ALIGNED} of the
 * content words of the one that has fewer with words of the other, at least {@value
 * #FEWEST_ALIGNED} of them; and neither may have another such partner in the other's article.
 */
final class ParaphrasedQuotations {

  private static final int SHORTEST = 4;
  private static final int FEWEST_ALIGNED = 2;
  private static final double LEAST_ALIGNED = 0.4;

  private final List<QuotedText> quotations;
  private final PairedLinks links;
  private final BiPredicate<Integer, Integer> isFree;
  private final Map<Integer, List<Integer>> candidates = new TreeMap<>();

  /**
   * Two quotations, by their numbers.
   *
   * @param one the lower number
   * @param other the higher number
   */
  record Pair(int one, int other) {}

  private ParaphrasedQuotations(
      List<QuotedText> quotations, PairedLinks links, BiPredicate<Integer, Integer> isFree) {
    this.quotations = quotations;
    this.links = links;
    this.isFree = isFree;
  }

  /**
   * Finds the pairs.
   *
   * @param quotations all quotations
   * @param bySpeaker the numbers of the first few of each speaker, ascending; of nobody under ""
   * @param links the links between the articles
   * @param isFree tells whether a quotation has no counterpart yet in an article
   * @return the pairs, in order
   */
  static List<Pair> find(
      List<QuotedText> quotations,
      Map<String, List<Integer>> bySpeaker,
      PairedLinks links,
      BiPredicate<Integer, Integer> isFree) {
    ParaphrasedQuotations search = new ParaphrasedQuotations(quotations, links, isFree);
    bySpeaker.forEach(
        (speaker, same) -> {
          if (!speaker.isEmpty()) {
            search.propose(same);
          }
        });
    return search.unambiguous();
  }

  private void propose(List<Integer> same) {
    for (int one : same) {
      for (int other : same) {
        Work.step(4);
        if (one < other && areCandidates(one, other)) {
          candidates.computeIfAbsent(one, all -> new ArrayList<>()).add(other);
          candidates.computeIfAbsent(other, all -> new ArrayList<>()).add(one);
        }
      }
    }
  }

  private boolean areCandidates(int one, int other) {
    QuotedText here = quotations.get(one);
    QuotedText there = quotations.get(other);
    return here.article() != there.article()
        && Math.min(here.size(), there.size()) >= SHORTEST
        && isFree.test(one, there.article())
        && isFree.test(other, here.article())
        && links.between(here.article(), there.article()).stream()
            .anyMatch(link -> isAligned(link, here, there));
  }

  /** Tells whether a link aligns enough of two quotations, the first of the article to its left. */
  private static boolean isAligned(Link link, QuotedText left, QuotedText right) {
    Span here = left.mention().span();
    Span there = right.mention().span();
    if (!link.left().span().overlaps(here) || !link.right().span().overlaps(there)) {
      return false;
    }
    long aligned =
        link.words().stream()
            .filter(words -> here.contains(words.left()) && there.contains(words.right()))
            .filter(words -> isContent(left, words))
            .count();
    int content = Math.min(left.content().length, right.content().length);
    return aligned >= FEWEST_ALIGNED && aligned >= LEAST_ALIGNED * content;
  }

  private static boolean isContent(QuotedText text, AlignedWords words) {
    Tokens tokens = text.tokens();
    int token = Articles.tokenFrom(tokens, words.left().start());
    return token < tokens.size() && !tokens.is(token, Tokens.FUNCTION | Tokens.PUNCTUATION);
  }

  private List<Pair> unambiguous() {
    List<Pair> pairs = new ArrayList<>();
    candidates.forEach(
        (one, others) -> {
          for (int other : others) {
            if (one < other && isOnly(one, other) && isOnly(other, one)) {
              pairs.add(new Pair(one, other));
            }
          }
        });
    return pairs;
  }

  private boolean isOnly(int one, int other) {
    int article = quotations.get(other).article();
    return candidates.getOrDefault(one, List.of()).stream()
            .filter(another -> quotations.get(another).article() == article)
            .count()
        == 1;
  }
}
