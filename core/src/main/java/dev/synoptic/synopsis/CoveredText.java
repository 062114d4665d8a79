// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Wording;
import dev.synoptic.text.Work;
import java.util.BitSet;
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
  private final BitSet verbatim = new BitSet();
  private final BitSet nearVerbatim = new BitSet();
  private final BitSet paraphrase = new BitSet();

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

  BitSet verbatim() {
    return verbatim;
  }

  BitSet nearVerbatim() {
    return nearVerbatim;
  }

  BitSet paraphrase() {
    return paraphrase;
  }

  private void add(LinkSide side) {
    Work.step(8);
    Span passage = side.passage().span();
    switch (side.link().wording()) {
      case VERBATIM -> cover(verbatim, passage);
      case NEAR_VERBATIM -> {
        addWithout(nearVerbatim, Stream.of(passage), side.edited());
        addParaphrase(passage, side);
      }
      case PARAPHRASE -> addParaphrase(passage, side);
    }
  }

  private void addParaphrase(Span passage, LinkSide side) {
    Stream<Span> held = side.isWhollyHeld() ? Stream.of(passage) : side.words();
    addWithout(paraphrase, held, side.contradicted());
  }

  private void addWithout(BitSet target, Stream<Span> held, List<Span> withheld) {
    if (withheld.isEmpty()) {
      held.forEach(span -> cover(target, span));
      return;
    }
    BitSet rest = new BitSet();
    held.forEach(span -> cover(rest, span));
    withheld.forEach(span -> rest.clear(first(span), end(span)));
    target.or(rest);
  }

  private void settle() {
    for (Sentence sentence : article.analysis().sentences()) {
      if (sentence.role() == Role.BOILERPLATE) {
        int first = first(sentence.span());
        int end = end(sentence.span());
        verbatim.clear(first, end);
        nearVerbatim.clear(first, end);
        paraphrase.clear(first, end);
      }
    }
    nearVerbatim.andNot(verbatim);
    paraphrase.andNot(verbatim);
    paraphrase.andNot(nearVerbatim);
  }

  /** Adds the tokens that start in a span. */
  private void cover(BitSet target, Span span) {
    target.set(first(span), end(span));
  }

  private int first(Span span) {
    return Articles.tokenFrom(article.tokens(), span.start());
  }

  private int end(Span span) {
    return Articles.tokenFrom(article.tokens(), span.end());
  }
}
