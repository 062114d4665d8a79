// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.link.LinkMemory;
import dev.synoptic.synopsis.SynopsisMemory;

/**
 * What was found out about an event's articles and pairs of articles, to be used when the event has
 * changed.
 *
 * @param links what linking found out
 * @param synopsis what the synopsis was made of
 */
record EventMemory(LinkMemory links, SynopsisMemory synopsis) {

  EventMemory() {
    this(new LinkMemory(), new SynopsisMemory());
  }

  void forget(AnalyzedArticle article) {
    links.forget(article);
    synopsis.forget(article);
  }
}
