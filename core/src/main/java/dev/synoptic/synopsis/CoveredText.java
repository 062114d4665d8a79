// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Wording;
import dev.synoptic.text.Work;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of one article that another article has, in three disjoint sets of token indices.
 *
 * <p>A verbatim link covers all words of its passage. A near-verbatim one covers those that its
 * edit script keeps. For the other words of a near-verbatim link, and for all words of a
 * paraphrase, it is the coverage that counts: where the other side has all that this passage has,
 * every word is covered, as "in other words"; where each has more of its own, only the aligned
 * words are. Values that the other side contradicts are not covered by that link. A word covered
 * several times counts once, as the closest. Boilerplate is never covered.
 */
final class CoveredText {

  private final EventArticle article;
  private final RangeSet<Integer> verbatim = TreeRangeSet.create();
  private final RangeSet<Integer> nearVerbatim = TreeRangeSet.create();
  private final RangeSet<Integer> paraphrase = TreeRangeSet.create();

  private CoveredText(EventArticle article) {
    this.article = article;
  }

  /** Collects what links cover of an article. */
  static CoveredText of(EventArticle article, Stream<LinkSide> links) {
    CoveredText covered = new CoveredText(article);
    links.filter(LinkSide::shares).forEach(covered::add);
    covered.settle();
    return covered;
  }

  /** Collects what links cover word for word, or nearly so. */
  static CoveredText copied(EventArticle article, Stream<LinkSide> links) {
    return of(article, links.filter(side -> side.link().wording() != Wording.PARAPHRASE));
  }

  RangeSet<Integer> verbatim() {
    return verbatim;
  }

  RangeSet<Integer> nearVerbatim() {
    return nearVerbatim;
  }

  RangeSet<Integer> paraphrase() {
    return paraphrase;
  }

  private void add(LinkSide side) {
    Work.step(8);
    Range<Integer> passage = tokens(side.passage().span());
    switch (side.link().wording()) {
      case VERBATIM -> verbatim.add(passage);
      case NEAR_VERBATIM -> {
        addWithout(nearVerbatim, List.of(passage), side.edited());
        addParaphrase(passage, side);
      }
      case PARAPHRASE -> addParaphrase(passage, side);
    }
  }

  private void addParaphrase(Range<Integer> passage, LinkSide side) {
    List<Range<Integer>> held =
        side.isWhollyHeld() ? List.of(passage) : side.words().map(this::tokens).toList();
    addWithout(paraphrase, held, side.contradicted());
  }

  private void addWithout(
      RangeSet<Integer> target, List<Range<Integer>> held, List<Span> withheld) {
    if (withheld.isEmpty()) {
      held.forEach(target::add);
      return;
    }
    RangeSet<Integer> rest = TreeRangeSet.create();
    held.forEach(rest::add);
    withheld.forEach(span -> rest.remove(tokens(span)));
    target.addAll(rest);
  }

  private void settle() {
    for (Sentence sentence : article.analysis().sentences()) {
      if (sentence.role() == Role.BOILERPLATE) {
        Range<Integer> boilerplate = tokens(sentence.span());
        verbatim.remove(boilerplate);
        nearVerbatim.remove(boilerplate);
        paraphrase.remove(boilerplate);
      }
    }
    nearVerbatim.removeAll(verbatim);
    paraphrase.removeAll(verbatim);
    paraphrase.removeAll(nearVerbatim);
  }

  /** The tokens that start in a span; half-open, so that neighbouring runs join. */
  private Range<Integer> tokens(Span span) {
    Tokens tokens = article.tokens();
    return Range.closedOpen(
        Articles.tokenFrom(tokens, span.start()), Articles.tokenFrom(tokens, span.end()));
  }
}
