// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Account;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that every comparison obeys, over random and hostile articles. */
class LawsTest {

  private static final Synoptic ENGINE = Synoptic.english();

  /** Returns the engine that obeys. */
  Synoptic engine() {
    return ENGINE;
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  @Property(tries = 60)
  @Label("identity: every sentence is linked to its twin as equivalent and verbatim")
  void identity(@ForAll("texts") String text) {
    Synopsis synopsis = engine().compare(Article.of("a", text), Article.of("b", text));
    Set<Integer> twins = new HashSet<>();
    for (Link link : synopsis.links()) {
      if (link.left().span().equals(link.right().span())) {
        assertThat(link.coverage()).isEqualTo(Coverage.EQUIVALENT);
        assertThat(link.wording()).isEqualTo(Wording.VERBATIM);
        assertThat(link.divergences()).isEmpty();
        twins.add(link.left().firstSentence());
      }
    }
    assertThat(twins).hasSize(synopsis.account("a").sentences().size());
  }

  @Property(tries = 40)
  @Label("identity: an article contains its copy wholly")
  void identicalOverlap(@ForAll("texts") String text) {
    Synopsis synopsis = engine().compare(Article.of("a", text), Article.of("b", text));
    Overlap overlap = synopsis.overlap("a", "b");
    assertThat(overlap.containment()).isEqualTo(1);
    assertThat(overlap.resemblance()).isEqualTo(1);
    assertThat(overlap.novelty()).isEqualTo(0);
    assertThat(synopsis.account("a").unique()).isEmpty();
  }

  @Property(tries = 60)
  @Label("range: every score is finite and in [0, 1], and adds up from its evidence")
  void range(@ForAll("texts") String left, @ForAll("texts") String right) {
    Synopsis synopsis = engine().compare(Article.of("a", left), Article.of("b", right));
    for (Link link : synopsis.links()) {
      assertThat(link.score()).isBetween(0.5, 1.0);
      double sum = link.evidence().prior();
      for (Evidence.Contribution contribution : link.evidence().contributions()) {
        sum += contribution.logOdds();
      }
      assertThat(link.score()).isEqualTo(1 / (1 + StrictMath.exp(-sum)));
    }
    for (Overlap overlap : synopsis.overlaps()) {
      double shares =
          overlap.verbatim() + overlap.nearVerbatim() + overlap.paraphrase() + overlap.novelty();
      assertThat(Math.abs(shares - 1)).isLessThan(1e-9);
    }
  }

  @Property(tries = 60)
  @Label("clauses: those of a link stand inside its passages, in order, without overlap")
  void clauses(@ForAll("texts") String left, @ForAll("texts") String right) {
    Synopsis synopsis = engine().compare(Article.of("a", left), Article.of("b", right));
    for (Link link : synopsis.links()) {
      assertInside(link.leftClauses(), link.left().span());
      assertInside(link.rightClauses(), link.right().span());
    }
  }

  private static void assertInside(List<Span> clauses, Span passage) {
    int from = passage.start();
    for (Span clause : clauses) {
      assertThat(clause.start()).isGreaterThanOrEqualTo(from);
      assertThat(clause.end()).isGreaterThan(clause.start()).isLessThanOrEqualTo(passage.end());
      from = clause.end();
    }
  }

  @Property(tries = 40)
  @Label("mirror: exchanging the articles exchanges the sides of every link")
  void mirror(@ForAll("texts") String left, @ForAll("texts") String right) {
    Synopsis one = engine().compare(Article.of("a", left), Article.of("b", right));
    Synopsis other = engine().compare(Article.of("b", left), Article.of("a", right));
    List<Link> links = one.links("a", "b");
    List<Link> mirrored = other.links("a", "b").stream().map(Link::mirror).toList();
    assertThat(links).hasSameSizeAs(mirrored);
    Set<List<Object>> expected = new HashSet<>();
    links.forEach(link -> expected.add(essence(link)));
    Set<List<Object>> actual = new HashSet<>();
    mirrored.forEach(link -> actual.add(essence(link)));
    assertThat(actual).isEqualTo(expected);
  }

  private static List<Object> essence(Link link) {
    return List.of(
        link.left().span(),
        link.right().span(),
        link.coverage(),
        link.wording(),
        link.score(),
        link.equivalence(),
        link.similarity(),
        link.words(),
        link.divergences(),
        link.leftClauses(),
        link.rightClauses());
  }

  @Example
  @Label("permutation: one name is of two kinds, and the order of the articles decides nothing")
  void permutationOfKinds() {
    permutation("harbour. Ada Norvale. ", "in Norvale. ", "harbour Norvale. ", 0);
  }

  @Property(tries = 30)
  @Label("permutation: the order of the articles changes nothing but the order of the accounts")
  void permutation(
      @ForAll("texts") String one,
      @ForAll("texts") String two,
      @ForAll("texts") String three,
      @ForAll long seed) {
    List<Article> articles =
        List.of(Article.of("a", one), Article.of("b", two), Article.of("c", three));
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Synopsis straight = engine().compare(articles);
    Synopsis other = engine().compare(shuffled);
    assertThat(other.links()).isEqualTo(straight.links());
    assertThat(other.repetitions()).isEqualTo(straight.repetitions());
    assertThat(other.statements()).isEqualTo(straight.statements());
    assertThat(other.overlaps()).isEqualTo(straight.overlaps());
    assertThat(other.quotations()).isEqualTo(straight.quotations());
    assertThat(other.derivations()).isEqualTo(straight.derivations());
    assertThat(other.accounts()).containsExactlyInAnyOrderElementsOf(straight.accounts());
  }

  @Property(tries = 100)
  @Label("no loss: every character is in a sentence or is white space between sentences")
  void noLoss(@ForAll("texts") String text) {
    Synopsis synopsis = engine().compare(Article.of("a", text), Article.of("b", "Other words."));
    Account account = synopsis.account("a");
    int end = 0;
    for (Sentence sentence : account.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, sentence.span().start())).matches(LawsTest::isSpace);
      end = sentence.span().end();
    }
    assertThat(text.substring(end)).matches(LawsTest::isSpace);
  }

  private static boolean isSpace(String between) {
    return between.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  @Property(tries = 60)
  @Label("exact spans: every span lies in its article, every aligned word in its passage")
  void exactSpans(@ForAll("texts") String left, @ForAll("texts") String right) {
    Synopsis synopsis = engine().compare(Article.of("a", left), Article.of("b", right));
    for (Link link : synopsis.links()) {
      assertInside(link.left(), left);
      assertInside(link.right(), right);
      for (AlignedWords words : link.words()) {
        assertThat(link.left().span().contains(words.left())).isTrue();
        assertThat(link.right().span().contains(words.right())).isTrue();
      }
    }
    synopsis.quotations().forEach(q -> q.span().in(q.article().equals("a") ? left : right));
  }

  private static void assertInside(Passage passage, String text) {
    Span span = passage.span();
    assertThat(span.in(text)).isNotBlank();
  }

  @Property(tries = 100)
  @Label("a pair of texts: in range, mirrored by exchange, and equivalent to itself")
  void pairs(@ForAll("texts") String left, @ForAll("texts") String right) {
    PairScore score = engine().score(left, right);
    assertThat(score.score()).isBetween(0.0, 1.0);
    assertThat(engine().score(right, left)).isEqualTo(score.mirror());
    PairScore self = engine().score(left, left);
    assertThat(self.wording()).isEqualTo(Wording.VERBATIM);
    assertThat(self.divergences()).isEmpty();
  }
}
