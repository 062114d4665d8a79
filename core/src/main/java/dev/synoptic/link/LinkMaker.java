// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.EditScript;
import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Wording;
import java.util.List;

/** Turns a chosen pair into a link. */
final class LinkMaker {

  private LinkMaker() {}

  static Link make(PassagePair pair, double[] values, ScoringTools tools) {
    Models models = tools.models(values);
    Evidence evidence = models.score().evidence(values);
    tools.features().addDetails(pair, values);
    double equivalence = models.equivalence().probability(values);
    Wording wording = WordingRule.of(pair);
    Coverage coverage = CoverageRule.of(pair, evidence.probability(), equivalence);
    List<Divergence> divergences = wording == Wording.VERBATIM ? List.of() : Conflicts.of(pair);
    return new Link(
        passage(pair.left(), pair.i(), pair.endI()),
        passage(pair.right(), pair.j(), pair.endJ()),
        coverage,
        wording,
        equivalence,
        models.similarity().probability(values),
        evidence,
        SharedClauses.left(pair),
        SharedClauses.right(pair),
        tools.aligner().complete(pair).words(pair.left(), pair.right()),
        wording == Wording.NEAR_VERBATIM ? edits(pair) : List.of(),
        divergences);
  }

  private static Passage passage(EventArticle article, int first, int end) {
    Span start = article.analysis().sentences().get(first).span();
    Span last = article.analysis().sentences().get(end - 1).span();
    return new Passage(article.analysis().id(), new Span(start.start(), last.end()), first, end);
  }

  private static List<Edit> edits(PassagePair pair) {
    Alignment alignment = pair.alignment();
    return EditScript.between(
        pair.left().tokens(),
        alignment.leftFirst(),
        alignment.leftFirst() + alignment.leftSize(),
        pair.right().tokens(),
        alignment.rightFirst(),
        alignment.rightFirst() + alignment.rightSize());
  }
}
