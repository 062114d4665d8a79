// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  private Alignment alignment = empty(6, 5);

  private static Alignment empty(int left, int right) {
    int[] partner = new int[left];
    int[] rightPartner = new int[right];
    Arrays.fill(partner, -1);
    Arrays.fill(rightPartner, -1);
    return new Alignment(10, 20, partner, new double[left], rightPartner);
  }

  @BeforeEach
  void align() {
    alignment = empty(6, 5);
    alignment.take(0, 4, 0.7);
    alignment.takeRun(2, 5, 1, 3, 0.5);
  }

  @Test
  void allWordsOfARunPointAtTheFirstWordOfTheOther() {
    assertThat(alignment.partner()).containsExactly(4, -1, 1, 1, 1, -1);
    assertThat(alignment.rightPartner()).containsExactly(-1, 2, 2, -1, 0);
    assertThat(alignment.strength()).containsExactly(0.7, 0, 0.5, 0.5, 0.5, 0);
  }

  @Test
  void takesNoRunOfWhichAWordIsTaken() {
    Alignment before = alignment.copy();
    alignment.takeRun(4, 6, 3, 4, 1);
    alignment.takeRun(5, 6, 3, 5, 1);
    alignment.takeRun(0, 2, 3, 4, 1);
    alignment.takeRun(5, 6, 2, 4, 1);
    assertThat(alignment.partner()).containsExactly(before.partner());
    assertThat(alignment.rightPartner()).containsExactly(before.rightPartner());
  }

  @Test
  void meetsWithinARunAndInside() {
    assertThat(alignment.meets(0, 4)).isTrue();
    assertThat(alignment.meets(3, 2)).isTrue();
    assertThat(alignment.meets(4, 1)).isTrue();
    assertThat(alignment.meets(0, 1)).isFalse();
    assertThat(alignment.meets(1, 0)).isFalse();
    assertThat(alignment.meets(1, 4)).isFalse();
    assertThat(alignment.meets(0, 3)).isFalse();
    assertThat(alignment.meets(-1, 4)).isFalse();
    assertThat(alignment.meets(0, -1)).isFalse();
    assertThat(alignment.meets(6, 4)).isFalse();
    assertThat(alignment.meets(0, 5)).isFalse();
  }

  @Test
  void tellsSinglePairsFromRuns() {
    assertThat(alignment.isSingle(0, 4)).isTrue();
    assertThat(alignment.isSingle(0, 3)).isFalse();
    assertThat(alignment.isSingle(2, 1)).isFalse();
    Alignment oneToTwo = empty(2, 2);
    oneToTwo.takeRun(0, 1, 0, 2, 1);
    assertThat(oneToTwo.isSingle(0, 0)).isFalse();
    Alignment twoToOne = empty(2, 2);
    twoToOne.takeRun(0, 2, 0, 1, 1);
    assertThat(twoToOne.isSingle(0, 0)).isFalse();
  }

  @Test
  void freesAPair() {
    assertThat(alignment.isFree(0, 0)).isFalse();
    assertThat(alignment.isFree(1, 4)).isFalse();
    alignment.free(0, 4);
    assertThat(alignment.isFree(0, 4)).isTrue();
    assertThat(alignment.strength()[0]).isZero();
    assertThat(alignment.meets(0, 4)).isFalse();
  }

  @Test
  void aCopyChangesByItself() {
    Alignment copy = alignment.copy();
    copy.free(0, 4);
    assertThat(alignment.meets(0, 4)).isTrue();
    assertThat(copy.leftFirst()).isEqualTo(10);
    assertThat(copy.rightFirst()).isEqualTo(20);
    assertThat(copy.leftSize()).isEqualTo(6);
    assertThat(copy.rightSize()).isEqualTo(5);
  }

  @Test
  void aRunEndsWhereThePartnerChanges() {
    assertThat(Alignment.end(alignment.partner(), 2)).isEqualTo(5);
    assertThat(Alignment.end(alignment.partner(), 0)).isEqualTo(1);
    assertThat(Alignment.end(alignment.partner(), 5)).isEqualTo(6);
  }
}
