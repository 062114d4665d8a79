// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A link as one of its two articles sees it, without the cost of a mirrored copy.
 *
 * @param link the link
 * @param left whether the article is the one on the left
 */
record LinkSide(Link link, boolean left) {

  /** The article's own passage. */
  Passage passage() {
    return left ? link.left() : link.right();
  }

  /** The passage of the other article. */
  Passage otherPassage() {
    return left ? link.right() : link.left();
  }

  /** Tells whether the two passages share a proposition at all. */
  boolean shares() {
    return link.coverage() != Coverage.RELATED;
  }

  /** Tells whether the other passage has all that this one has. */
  boolean isWhollyHeld() {
    Coverage all = left ? Coverage.CONTAINED : Coverage.CONTAINS;
    return link.coverage() == Coverage.EQUIVALENT || link.coverage() == all;
  }

  /** The article's own aligned words, in no particular order. */
  Stream<Span> words() {
    return link.words().stream().map(words -> left ? words.left() : words.right());
  }

  /** The article's own words that stand otherwise, or not at all, on the other side. */
  List<Span> edited() {
    return link.edits().stream()
        .map(edit -> left ? edit.left() : edit.right())
        .filter(span -> !span.isEmpty())
        .toList();
  }

  /**
   * The article's own values that the other passage contradicts. An altered quotation is left out:
   * its span is the whole quotation, most of which the other side has.
   */
  List<Span> contradicted() {
    return link.divergences().stream()
        .filter(divergence -> divergence.type() != Divergence.Type.QUOTATION)
        .map(divergence -> left ? divergence.left() : divergence.right())
        .toList();
  }
}
