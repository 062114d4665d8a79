// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;

/** Turns a chosen pair into a link. */
final class LinkMaker {

  private LinkMaker() {}

  static Link make(
      PassagePair pair, double[] values, PairMemory memory, ScoringTools tools, Tallied tallied) {
    Models models = tools.models(values);
    Evidence evidence = models.score().evidence(values);
    tools.features().addDetails(pair, values);
    double equivalence = models.equivalence().probability(values);
    LinkDetails details = memory.details(pair, () -> LinkDetails.of(pair, tools.aligner()));
    return new Link(
        passage(pair.left(), pair.i(), pair.endI()),
        passage(pair.right(), pair.j(), pair.endJ()),
        CoverageRule.of(pair, evidence.probability(), equivalence),
        details.wording(),
        equivalence,
        models.similarity().probability(values),
        evidence,
        details.leftClauses(),
        details.rightClauses(),
        details.words(),
        details.edits(),
        tallied.with(pair, details.divergences()));
  }

  private static Passage passage(EventArticle article, int first, int end) {
    Span start = article.analysis().sentences().get(first).span();
    Span last = article.analysis().sentences().get(end - 1).span();
    return new Passage(article.analysis().id(), new Span(start.start(), last.end()), first, end);
  }
}
