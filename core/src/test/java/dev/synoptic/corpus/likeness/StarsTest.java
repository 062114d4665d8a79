// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.corpus.likeness.Stars.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StarsTest {

  private static final Stars.Likeness UNLIKE = (one, other) -> 0;

  @Test
  void theBestLinkedArticleStandsForTheOthers() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9f), new Edge(1, 2, 0.8f), new Edge(1, 3, 0.7f));
    assertThat(Stars.cluster(5, edges, UNLIKE)).containsExactly(1, 1, 1, 1, 4);
  }

  @Test
  void aChainIsNoEvent() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      edges.add(new Edge(i, i + 1, 0.6f));
    }
    int[] stars = Stars.cluster(9, edges, UNLIKE);
    for (int article = 0; article < 9; article++) {
      assertThat(Math.abs(stars[article] - article)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void whatTwoCouldTakeGoesToTheLikelier() {
    List<Edge> edges =
        List.of(
            new Edge(0, 1, 0.9f),
            new Edge(0, 2, 0.9f),
            new Edge(3, 4, 0.9f),
            new Edge(3, 5, 0.9f),
            new Edge(2, 3, 0.95f));
    int[] stars = Stars.cluster(6, edges, UNLIKE);
    assertThat(stars[2]).isEqualTo(3);
    assertThat(stars[1]).isZero();
  }

  @Test
  void starsWhoseCentersAreAlikeAreOne() {
    List<Edge> edges = List.of(new Edge(0, 1, 0.9f), new Edge(1, 2, 0.6f), new Edge(2, 3, 0.9f));
    assertThat(Stars.cluster(4, edges, (one, other) -> 0.9)).containsOnly(1);
    assertThat(Stars.cluster(4, edges, UNLIKE)).containsExactly(1, 1, 3, 3);
  }

  @Test
  void theOrderOfTheLinksChangesNothing() {
    Random random = new Random(5);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (int j = i + 1; j < 60; j += 1 + random.nextInt(20)) {
        edges.add(new Edge(i, j, 0.5f + random.nextInt(5) / 10f));
      }
    }
    int[] stars = Stars.cluster(60, edges, UNLIKE);
    Collections.shuffle(edges, random);
    assertThat(Stars.cluster(60, edges, UNLIKE)).isEqualTo(stars);
  }
}
