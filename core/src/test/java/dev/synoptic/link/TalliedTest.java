// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Synopsis;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalliedTest {

  private static final Synoptic ENGINE = Synoptic.builder().withoutLexicon().build();

  private static final Article HERALD =
      Article.of(
          "herald",
          "A freighter struck the harbour bridge at night. Three people were still missing. The"
              + " council met in the morning to hear the engineers.");

  private static final Article COURIER =
      Article.of(
          "courier",
          "Divers searched the estuary below the harbour bridge. Two others are unaccounted for."
              + " Flags were lowered.");

  @Test
  void aTallyToldWithTwoNumbersMakesALink() {
    Synopsis synopsis = ENGINE.compare(HERALD, COURIER);

    Link link = link(synopsis);
    assertThat(link.score()).isBetween(0.5, 0.9);
    assertThat(link.score()).isEqualTo(link.evidence().probability());
    assertThat(link.divergences())
        .singleElement()
        .extracting(Divergence::type)
        .isEqualTo(Divergence.Type.QUANTITY);
    assertThat(link.conflicts()).isTrue();
  }

  @Test
  void theFiguresAreTheReason() {
    double figures =
        link(ENGINE.compare(HERALD, COURIER)).evidence().contributions().stream()
            .filter(contribution -> contribution.kind() == Evidence.Kind.QUANTITIES)
            .mapToDouble(Evidence.Contribution::logOdds)
            .sum();

    assertThat(figures).isPositive();
  }

  @Test
  void theOrderOfTheArticlesSaysNothing() {
    assertThat(ENGINE.compare(List.of(COURIER, HERALD)).links())
        .isEqualTo(ENGINE.compare(List.of(HERALD, COURIER)).links());
  }

  @Test
  void aLeastScoreAboveTheConflictKeepsItOut() {
    Synoptic strict = Synoptic.builder().withoutLexicon().minScore(0.9).build();

    assertThat(strict.compare(HERALD, COURIER).links()).noneMatch(Link::conflicts);
  }

  private static Link link(Synopsis synopsis) {
    return synopsis.links().stream()
        .filter(link -> synopsis.text(link.left()).contains("unaccounted"))
        .findFirst()
        .orElseThrow();
  }
}
