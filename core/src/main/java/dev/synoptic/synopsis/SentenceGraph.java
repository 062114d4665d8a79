// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Coverage;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of an event, numbered by article id and place, and what joins them.
 *
 * <p>Boilerplate is joined to nothing, and links that are only {@code RELATED} join nothing.
 */
final class SentenceGraph {

  private final Articles articles;
  private final int[] base;
  private final List<SortedMap<Integer, Correspondence>> neighbours = new ArrayList<>();
  private final BitSet sameAsNext = new BitSet();

  SentenceGraph(Articles articles, List<Link> links, List<Link> repetitions) {
    this.articles = articles;
    base = new int[articles.size() + 1];
    for (int i = 0; i < articles.size(); i++) {
      base[i + 1] = base[i] + articles.get(i).analysis().sentences().size();
    }
    for (int i = 0; i < size(); i++) {
      Work.step(1);
      neighbours.add(new TreeMap<>());
    }
    links.forEach(this::add);
    repetitions.forEach(this::add);
  }

  int size() {
    return base[base.length - 1];
  }

  /** Returns the number of the article that a node belongs to. */
  int article(int node) {
    int article = 0;
    int high = articles.size() - 1;
    while (article < high) {
      int middle = (article + high + 1) >>> 1;
      if (base[middle] <= node) {
        article = middle;
      } else {
        high = middle - 1;
      }
    }
    return article;
  }

  /** Returns the index of a node's sentence in its article. */
  int sentence(int node) {
    return node - base[article(node)];
  }

  /** Returns the sentences joined to a node, in order. */
  SortedMap<Integer, Correspondence> neighbours(int node) {
    return neighbours.get(node);
  }

  @Nullable Correspondence between(int node, int other) {
    return neighbours.get(node).get(other);
  }

  /** Returns the sum of the scores of all that is joined to a node. */
  double degree(int node) {
    double sum = 0;
    for (Correspondence correspondence : neighbours.get(node).values()) {
      sum += correspondence.score();
    }
    return sum;
  }

  /** Tells whether two sentences follow each other inside the passages of links. */
  boolean inOnePassage(int node, int other) {
    int low = Math.min(node, other);
    int high = Math.max(node, other);
    return article(low) == article(high) && sameAsNext.nextClearBit(low) >= high;
  }

  private void add(Link link) {
    Work.step(8);
    if (link.coverage() == Coverage.RELATED) {
      return;
    }
    int left = articles.number(link.left().article());
    int right = articles.number(link.right().article());
    mark(left, link.left());
    mark(right, link.right());
    boolean[][] pairs = SentencePairing.of(link, articles.get(left), articles.get(right));
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < pairs[i].length; j++) {
        if (pairs[i][j]) {
          join(
              left, link.left().firstSentence() + i, right, link.right().firstSentence() + j, link);
        }
      }
    }
  }

  private void mark(int article, Passage passage) {
    int first = base[article] + passage.firstSentence();
    sameAsNext.set(first, base[article] + passage.endSentence() - 1);
  }

  private void join(int left, int leftSentence, int right, int rightSentence, Link link) {
    int from = base[left] + leftSentence;
    int to = base[right] + rightSentence;
    boolean states = articles.states(left, leftSentence) && articles.states(right, rightSentence);
    if (from != to && states) {
      Correspondence correspondence =
          neighbours.get(from).computeIfAbsent(to, node -> new Correspondence());
      neighbours.get(to).put(from, correspondence);
      boolean leftHeld = isHeld(new LinkSide(link, true), left, leftSentence);
      boolean rightHeld = isHeld(new LinkSide(link, false), right, rightSentence);
      boolean leftIsLow = from < to;
      correspondence.add(link, leftIsLow ? leftHeld : rightHeld, leftIsLow ? rightHeld : leftHeld);
    }
  }

  /** Tells whether a whole sentence, not a clause of it, is held by one on the other side. */
  private boolean isHeld(LinkSide side, int article, int sentence) {
    Passage other = side.otherPassage();
    return side.isWhollyHeld()
        && other.endSentence() - other.firstSentence() == 1
        && side.passage().span().contains(articles.sentence(article, sentence).span());
  }
}
