// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is the same character for character: equal tokens, equal sentences, and one
 * divergence, between the first digits of two texts.
 */
final class FakeEngine implements Engine {

  /** The size of each event that a scorer was asked for. */
  final List<Integer> events = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Scorer scorer() {
    return FakeEngine::score;
  }

  @Override
  public Scorer scorer(Collection<Article> event) {
    events.add(event.size());
    return FakeEngine::score;
  }

  private static PairScore score(Article left, Article right) {
    boolean same = left.text().equals(right.text());
    return new PairScore(
        same ? Optional.of(Coverage.EQUIVALENT) : Optional.empty(),
        Wording.PARAPHRASE,
        same ? 0.75 : 0.25,
        same ? 0.875 : 0.125,
        evidence(same ? 4 : -4),
        words(left, right),
        divergences(left.text(), 0, right.text(), 0));
  }

  static Evidence evidence(double logOdds) {
    return new Evidence(logOdds, List.of());
  }

  private static List<AlignedWords> words(Article left, Article right) {
    List<AlignedWords> words = new ArrayList<>();
    for (List<Span> here : left.givenTokens()) {
      for (Span one : here) {
        for (List<Span> there : right.givenTokens()) {
          for (Span other : there) {
            if (one.in(left.text()).equals(other.in(right.text()))) {
              words.add(new AlignedWords(one, other, 1));
            }
          }
        }
      }
    }
    return words;
  }

  private static List<Divergence> divergences(String left, int leftAt, String right, int rightAt) {
    int here = digit(left);
    int there = digit(right);
    if (here < 0 || there < 0 || left.charAt(here) == right.charAt(there)) {
      return List.of();
    }
    return List.of(
        new Divergence(
            Divergence.Type.QUANTITY,
            new Span(leftAt + here, leftAt + here + 1),
            new Span(rightAt + there, rightAt + there + 1),
            value(left.charAt(here)),
            value(right.charAt(there)),
            0.75));
  }

  private static int digit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }

  private static Value value(char digit) {
    return new Value.Quantity(digit - '0', Double.POSITIVE_INFINITY, "ship", false);
  }

  @Override
  public Synopsis compare(Collection<Article> articles) {
    List<Article> all = List.copyOf(articles);
    List<Link> links = links(all.get(0), all.get(1), false);
    return new Synopsis(
        new Profile("core", "en", true),
        List.of(),
        links,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public List<Link> repetitions(Article article) {
    return links(article, article, true);
  }

  /** Links sentences that have the same first three characters. */
  private static List<Link> links(Article left, Article right, boolean later) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < left.givenSentences().size(); i++) {
      for (int j = later ? i + 1 : 0; j < right.givenSentences().size(); j++) {
        Span here = left.givenSentences().get(i);
        Span there = right.givenSentences().get(j);
        if (here.in(left.text()).substring(0, 3).equals(there.in(right.text()).substring(0, 3))) {
          links.add(link(left, here, i, right, there, j));
        }
      }
    }
    return links;
  }

  private static Link link(Article left, Span here, int i, Article right, Span there, int j) {
    return new Link(
        new Passage(left.id(), here, i, i + 1),
        new Passage(right.id(), there, j, j + 1),
        Coverage.OVERLAPPING,
        Wording.PARAPHRASE,
        0.5,
        0.5,
        evidence(2),
        List.of(here),
        List.of(there),
        List.of(),
        List.of(),
        divergences(here.in(left.text()), here.start(), there.in(right.text()), there.start()));
  }

  /** Finds the whole of the shorter text in the longer one. */
  @Override
  public List<Reuse> reuse(Article left, Article right) {
    int at = right.text().indexOf(left.text());
    return at < 0
        ? List.of()
        : List.of(
            new Reuse(
                new Passage(left.id(), new Span(0, left.text().length()), 0, 1),
                new Passage(right.id(), new Span(at, at + left.text().length()), 0, 1),
                0.5));
  }
}
