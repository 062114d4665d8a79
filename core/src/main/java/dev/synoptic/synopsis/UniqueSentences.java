// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the sentences that no other article has: those of the body that no link between articles
 * touches, links that are only {@code RELATED} not counted. A sentence without words says nothing
 * and is not listed.
 */
final class UniqueSentences {

  private final Articles articles;
  private final List<BitSet> linked = new ArrayList<>();

  UniqueSentences(Articles articles, List<Link> links) {
    this.articles = articles;
    for (int i = 0; i < articles.size(); i++) {
      linked.add(new BitSet());
    }
    for (Link link : links) {
      Work.step(2);
      if (link.coverage() != Coverage.RELATED) {
        mark(link.left());
        mark(link.right());
      }
    }
  }

  /** Returns an article's unique sentences, in order. */
  List<Passage> of(int article) {
    Tokens tokens = articles.get(article).tokens();
    List<Passage> unique = new ArrayList<>();
    for (Sentence sentence : articles.get(article).analysis().sentences()) {
      Work.step(1);
      int index = sentence.index();
      boolean hasWords = tokens.firstToken(index) < tokens.endToken(index);
      if (sentence.role() == Role.BODY && hasWords && !linked.get(article).get(index)) {
        unique.add(articles.passage(article, index, index + 1));
      }
    }
    return unique;
  }

  private void mark(Passage passage) {
    linked
        .get(articles.number(passage.article()))
        .set(passage.firstSentence(), passage.endSentence());
  }
}
