// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynopsisMemoryTest {

  private static final Link LINK =
      Synoptic.english()
          .compare(
              Article.of("a", "Divers found nine torn plates in the hull of the Marit on Tuesday."),
              Article.of("b", "Divers found eleven torn plates in the hull of the Marit."))
          .links()
          .get(0);

  private static SynopsisMemory.Entry entry(Link... links) {
    return new SynopsisMemory.Entry(List.of(links), new Shares(0, 0, 0, 1, 0, 0), CopiedRuns.NONE);
  }

  private static void assertOther(Link other) {
    assertThat(entry(LINK).isOf(List.of(other))).isFalse();
    assertThat(entry(LINK, LINK).isOf(List.of(LINK, other))).isFalse();
    assertThat(entry(other).isOf(List.of(other))).isTrue();
  }

  private static Link with(Link from, Link to, Coverage coverage, Wording wording) {
    return new Link(
        from.left(),
        to.right(),
        coverage,
        wording,
        LINK.equivalence(),
        LINK.similarity(),
        LINK.evidence(),
        LINK.leftClauses(),
        LINK.rightClauses(),
        LINK.words(),
        LINK.edits(),
        LINK.divergences());
  }

  private static Link without(boolean words, boolean edits, boolean divergences) {
    return new Link(
        LINK.left(),
        LINK.right(),
        LINK.coverage(),
        LINK.wording(),
        0.5,
        0.5,
        new Evidence(1, List.of()),
        LINK.leftClauses(),
        LINK.rightClauses(),
        words ? List.of() : LINK.words(),
        edits ? List.of() : LINK.edits(),
        divergences ? List.of() : LINK.divergences());
  }

  @Test
  void linksAreTheSameThatDifferInTheirScores() {
    assertThat(entry(LINK).isOf(List.of(LINK))).isTrue();
    assertThat(entry(LINK).isOf(List.of(without(false, false, false)))).isTrue();
    assertThat(entry().isOf(List.of())).isTrue();
  }

  @Test
  void otherLinksAreNotTheSame() {
    assertThat(LINK.divergences()).isNotEmpty();
    assertThat(LINK.edits()).isNotEmpty();
    assertOther(without(true, false, false));
    assertOther(without(false, true, false));
    assertOther(without(false, false, true));
    Link mirror = LINK.mirror();
    assertOther(with(mirror, LINK, LINK.coverage(), LINK.wording()));
    assertOther(with(LINK, mirror, LINK.coverage(), LINK.wording()));
    assertOther(with(LINK, LINK, Coverage.RELATED, LINK.wording()));
    assertOther(with(LINK, LINK, LINK.coverage(), Wording.VERBATIM));
  }

  @Test
  void moreOrFewerLinksAreNotTheSame() {
    assertThat(entry(LINK).isOf(List.of())).isFalse();
    assertThat(entry(LINK).isOf(List.of(LINK, LINK))).isFalse();
    assertThat(entry().isOf(List.of(LINK))).isFalse();
  }

  @Test
  void anArticleIsForgottenOnBothSides() {
    AnalyzedArticle one = Fixtures.article("one").sentence("It rained.").build();
    AnalyzedArticle other = Fixtures.article("other").sentence("It rained.").build();
    SynopsisMemory memory = new SynopsisMemory();
    memory.of(one).put(other, entry(LINK));
    memory.of(other).put(one, entry(LINK));
    memory.forget(one);
    assertThat(memory.of(one)).isEmpty();
    assertThat(memory.of(other)).isEmpty();
  }
}
