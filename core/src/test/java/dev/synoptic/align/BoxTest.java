// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {

  private static final Box BOX = new Box(10, 30, 100, 105);

  @Test
  void hasTwoLengths() {
    assertThat(BOX.leftLength()).isEqualTo(20);
    assertThat(BOX.rightLength()).isEqualTo(5);
    assertThat(BOX.mirror()).isEqualTo(new Box(100, 105, 10, 30));
  }

  @Test
  void theUnionHoldsBoth() {
    assertThat(BOX.union(new Box(5, 12, 103, 110))).isEqualTo(new Box(5, 30, 100, 110));
  }

  @Test
  void overlapsAreNegativeByTheGap() {
    Box other = new Box(25, 40, 108, 120);
    assertThat(BOX.leftOverlap(other)).isEqualTo(5);
    assertThat(BOX.rightOverlap(other)).isEqualTo(-3);
    assertThat(other.rightOverlap(BOX)).isEqualTo(-3);
  }

  @Test
  void boxesMeetThatShareTokensOnBothSides() {
    assertThat(BOX.meets(new Box(29, 40, 104, 120))).isTrue();
    assertThat(BOX.meets(new Box(30, 40, 104, 120))).isFalse();
    assertThat(BOX.meets(new Box(29, 40, 105, 120))).isFalse();
    assertThat(BOX.meets(new Box(0, 11, 90, 101))).isTrue();
    assertThat(BOX.meets(new Box(0, 10, 90, 101))).isFalse();
  }

  @Test
  void takenTokensAreCountedInARun() {
    TakenTokens taken = new TakenTokens();
    taken.take(3, 6);
    taken.take(8, 9);
    assertThat(taken.taken(0, 3)).isZero();
    assertThat(taken.taken(0, 4)).isEqualTo(1);
    assertThat(taken.taken(0, 20)).isEqualTo(4);
    assertThat(taken.taken(5, 8)).isEqualTo(1);
    assertThat(taken.taken(8, 8)).isZero();
  }

  @Test
  void occurrencesAreToldInOrder() {
    Occurrences occurrences = new Occurrences();
    int[] numbers = {0, 0, 7, -1, 7, 2000, 7};
    occurrences.index(token -> numbers[token], 2, 5);
    assertThat(occurrences.first(7)).isZero();
    assertThat(occurrences.next(0)).isEqualTo(2);
    assertThat(occurrences.next(2)).isEqualTo(4);
    assertThat(occurrences.next(4)).isEqualTo(-1);
    assertThat(occurrences.first(2000)).isEqualTo(3);
    assertThat(occurrences.first(0)).isEqualTo(-1);
    assertThat(occurrences.first(-1)).isEqualTo(-1);
    assertThat(occurrences.first(1_000_000)).isEqualTo(-1);
    occurrences.index(token -> numbers[token], 0, 2);
    assertThat(occurrences.first(7)).isEqualTo(-1);
    assertThat(occurrences.first(0)).isZero();
    assertThat(occurrences.next(0)).isEqualTo(1);
    assertThat(occurrences.next(1)).isEqualTo(-1);
  }

  @Test
  void manyOccurrencesHaveRoom() {
    Occurrences occurrences = new Occurrences();
    occurrences.index(token -> token % 3, 0, 300);
    int count = 0;
    for (int x = occurrences.first(1); x >= 0; x = occurrences.next(x)) {
      assertThat(x).isEqualTo(1 + 3 * count++);
    }
    assertThat(count).isEqualTo(100);
  }
}
